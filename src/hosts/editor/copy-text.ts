/** Puts a text on the clipboard, with its HTML where there is one; false where the browser refuses. */
export async function copyText(text: string, html: string | undefined): Promise<boolean> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...(html !== undefined && { 'text/html': blob(html, 'text/html') }),
        'text/plain': blob(text, 'text/plain'),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
