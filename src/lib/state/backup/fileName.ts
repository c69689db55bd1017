/** The name of a backup: the app and the day in the reader's own calendar. @param at milliseconds since 1970 */
export function fileName(at: number, compressed: boolean): string {
	const day = new Date(at);
	const two = (value: number) => String(value).padStart(2, '0');
	const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
	return `liuke-${date}-${two(day.getHours())}${two(day.getMinutes())}.liuke.json${compressed ? '.gz' : ''}`;
}
