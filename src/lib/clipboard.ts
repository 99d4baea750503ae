/** Copies text. False where the browser refuses or has no clipboard: then the text has to be offered for selection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
