import type { Messages } from '../messages';

export const enLab: Messages['lab'] = {
	title: 'Lab'
};
