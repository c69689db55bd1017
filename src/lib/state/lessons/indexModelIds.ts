import { INDEX_MODELS } from '$lib/formulas/indexModels';

/** The five models, in the order of the course. */
export const INDEX_MODEL_IDS = INDEX_MODELS;
