import { error } from '@sveltejs/kit';
import { PAGE_LIST, pageComponent } from '../pageList';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => PAGE_LIST.map(({ id }) => ({ page: id }));

export const load: PageLoad = async ({ params }) => {
	const Page = await pageComponent(params.page);
	if (!Page) error(404);
	return { Page };
};
