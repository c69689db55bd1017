import { zhCharts } from './charts';
import { zhCommon } from './common';
import { zhCustomer } from './customer';
import { zhExplain } from './explain';
import { zhHome } from './home';
import { zhLab } from './lab';
import { zhSettings } from './settings';
import { zhStorage } from './storage';

/** Every area that is loaded with the page. Long texts of one dialog have a loader of their own. */
export const zh = {
	charts: zhCharts,
	common: zhCommon,
	customer: zhCustomer,
	explain: zhExplain,
	home: zhHome,
	lab: zhLab,
	settings: zhSettings,
	storage: zhStorage
};
