import { enStorage } from '$lib/i18n/en/storage';
import { zhStorage } from '$lib/i18n/zh/storage';
import { wordsIn } from './words';

export const storageWords = wordsIn(zhStorage, enStorage);
