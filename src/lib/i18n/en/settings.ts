import type { Messages } from '../messages';

export const enSettings: Messages['settings'] = {
	title: 'Settings'
};
