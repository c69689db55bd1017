import { enCustomer } from '$lib/i18n/en/customer';
import { zhCustomer } from '$lib/i18n/zh/customer';
import { wordsIn } from './words';

export const customerWords = wordsIn(zhCustomer, enCustomer);
