interface SavedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly contentBase64: string;
}

/** Hands a file to the browser, which puts it where it puts downloads. */
export function saveFile({ fileName, contentType, contentBase64 }: SavedFile): void {
  const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
