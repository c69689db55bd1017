import { error } from '@sveltejs/kit';
import { LESSON_LIST, lessonComponent } from '../pageList';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LESSON_LIST.map(({ id }) => ({ topic: id }));

export const load: PageLoad = async ({ params }) => {
	const Page = await lessonComponent(params.topic);
	if (!Page) error(404);
	return { Page, topic: params.topic };
};
