/** Hands a text, bytes or a file made before to the browser to save. */
export function saveFile(
	name: string,
	content: string | Uint8Array<ArrayBuffer> | Blob,
	type = 'application/json'
): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the file up by the next task at the latest; a minute is for slow disks.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
