import type { Messages } from '../messages';
import { enCharts } from './charts';
import { enCommon } from './common';
import { enLab } from './lab';

export const en: Messages = {
	charts: enCharts,
	common: enCommon,
	lab: enLab
};
