/** Puts a letter on the clipboard, as HTML and as text; false where the browser or Outlook's frame refuses both ways. */
export async function copyLetter(html: string, text: string): Promise<boolean> {
  try {
    const parts = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyByEvent(html, text);
  }
}

/** The older way, which works in frames without clipboard permission as long as a click is being handled. */
function copyByEvent(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
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
