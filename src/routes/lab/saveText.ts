/** Hands a text to the browser as a file to be saved. */
export function saveText(file: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = file.replace(/[\\/:*?"<>|]/g, ' ');
	link.click();
	URL.revokeObjectURL(address);
}
