import { enBackup } from '$lib/i18n/en/backup';
import { zhBackup } from '$lib/i18n/zh/backup';
import { wordsIn } from '../words';

export const backupWords = wordsIn(zhBackup, enBackup);
