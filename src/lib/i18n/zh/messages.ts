import { zhCharts } from './charts';
import { zhCommon } from './common';
import { zhLab } from './lab';

/** Every area that is loaded with the page. Long texts of one dialog have a loader of their own. */
export const zh = {
	charts: zhCharts,
	common: zhCommon,
	lab: zhLab
};
