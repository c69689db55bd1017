import { EVENTS_TEXT } from '$lib/content/clv/events';
import { EVENT_FORECAST } from '$lib/formulas/methods/eventForecast';
import { PageBench } from './pageBench.svelte';

/** Page 5 of the CLV workbench in this tab. */
export const eventsPage = new PageBench(EVENTS_TEXT, [EVENT_FORECAST]);
