/** 0 (nothing) to 100 (all that is possible). */
export const index = { unit: 'index', min: 0, max: 100, step: 1 } as const;

export const percent = { unit: 'percent', min: 0, max: 100, step: 1 } as const;
