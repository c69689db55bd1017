/** Hands a file to the reader's download folder. */
export function saveBlob(blob: Blob, fileName: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName;
	link.click();
	// The browser has taken hold of the blob by the next task.
	setTimeout(() => URL.revokeObjectURL(url), 0);
}

export const saveText = (text: string, type: string, fileName: string) =>
	saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), fileName);
