import { perTable, type KeptTables } from './keptTables';
import { memoryTable } from './memoryTable';
import type { ViewTables } from './viewTables';

/** All that is kept, until the page ends. */
export function memoryKept(views: ViewTables): KeptTables {
	const tables = perTable((name) => memoryTable(name === 'preferences' ? 'key' : 'id'));
	const restorePoints = memoryTable('id');
	const all = [...Object.values(tables), restorePoints];
	return {
		tables,
		restorePoints,
		dropViews: async () => {
			for (const record of await views.records())
				await views.drop(String(Reflect.get(Object(record), 'companyId')));
		},
		// Each table in turn lets nobody else in, always in the same order.
		atomically: (work) => all.reduce((inner, table) => () => table.atomically(inner), work)()
	};
}
