import type { Messages } from '../messages';

export const enHome: Messages['home'] = {
	title: 'Liuke: a customer-relationship laboratory'
};
