/** Names of the preferences that belong to one kept company, and go when it goes. */
export const tableKey = (id: string) => `observed.${id}`;
export const baselineKey = (id: string) => `baseline.${id}`;
export const companyKeys = (id: string): readonly string[] => [tableKey(id), baselineKey(id)];
