/** Puts a letter on the clipboard, as HTML and as text; false where the browser or Outlook's frame refuses both ways. */
export async function copyLetter(text: string, html: string | undefined): Promise<boolean> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    const parts = {
      ...(html !== undefined && { 'text/html': blob(html, 'text/html') }),
      'text/plain': blob(text, 'text/plain'),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyByEvent(text, html);
  }
}

/** The older way, which works in frames without clipboard permission as long as a click is being handled. */
function copyByEvent(text: string, html: string | undefined): boolean {
  const fill = (event: ClipboardEvent) => {
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
