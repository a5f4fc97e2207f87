/** Whether a page of this site can be fetched: false when it is answered with an error, not at all, or `stopped`. */
export async function pageIsThere(url: string, stopped: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'HEAD', signal: stopped })).ok;
  } catch {
    return false;
  }
}
