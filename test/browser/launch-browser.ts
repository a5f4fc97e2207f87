import { chromium } from 'playwright-core';
import type { Browser, Page, Request } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Noise of a browser's own background services, which a test machine has no use for. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts the browser that is found on this machine. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  const sandbox = process.getuid?.() === 0 && !args.includes('--no-sandbox') ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...args, ...QUIET, ...sandbox] });
}

/** Gathers page errors and console errors of every frame, and requests to anywhere but `origin`. */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Chromium says this of every sandboxed frame that playwright looks into; the frame is the simulator's reading pane.
    const sandbox = message.text().startsWith("Blocked script execution in 'about:srcdoc'");
    if (message.type() === 'error' && !sandbox)
      complaints.push(`console: ${message.text()} (in ${message.location().url})`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url()))
      complaints.push(`request: ${request.url()} (in ${frameOf(request)})`);
  });
  return complaints;
}

/** The page that asked; a frame that is gone meanwhile, or a worker, has none to name. */
function frameOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return 'no frame';
  }
}
