import type { Messages } from '../messages';
import { enCharts } from './charts';
import { enCommon } from './common';
import { enCustomer } from './customer';
import { enExplain } from './explain';
import { enHome } from './home';
import { enLab } from './lab';
import { enSettings } from './settings';
import { enStorage } from './storage';

export const en: Messages = {
	charts: enCharts,
	common: enCommon,
	customer: enCustomer,
	explain: enExplain,
	home: enHome,
	lab: enLab,
	settings: enSettings,
	storage: enStorage
};
