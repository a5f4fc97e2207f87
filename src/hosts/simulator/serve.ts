import { resolve } from 'node:path';
import { AGENT } from './agent';
import { build, isBuilt } from './build';
import { startSimulatedGmail } from './gmail/simulated-gmail';
import type { SimulatedGmail } from './gmail/simulated-gmail';
import { startServer } from './static-server';
import type { RunningServer } from './static-server';
import type { Site } from './site';

const ROOT = resolve(__dirname, '../../..');
const USUAL_PORT = 3000;
const UNTRUSTED: Readonly<Record<Site, string>> = {
  simulator: 'Your browser will warn once: the certificate was made on this machine, for this machine only.',
  'add-in': 'Outlook does not trust this certificate yet; “npm run sideload” installs one that it trusts.',
};

function portFrom(wish: string | undefined): number {
  if (wish === undefined || wish === '') return USUAL_PORT;
  const port = Number(wish);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is “${wish}”; it must be a number from 1 to 65535.`);
}

/** `--outlook` serves the add-in to a real Outlook, at the address that manifest.xml names. */
function siteFrom(wishes: readonly string[]): Site {
  const unknown = wishes.find((wish) => wish !== '--outlook');
  if (unknown !== undefined) throw new Error(`“${unknown}” is not known here; there is only --outlook.`);
  return wishes.length === 0 ? 'simulator' : 'add-in';
}

async function serve(): Promise<RunningServer> {
  const site = siteFrom(process.argv.slice(2));
  const port = site === 'add-in' ? USUAL_PORT : portFrom(process.env.PORT);
  if (!(await isBuilt(ROOT))) {
    console.log('Building (only when something has changed)…');
    const problems = await build(ROOT);
    if (problems !== undefined) throw new Error(`The build failed, so there is nothing to show yet.\n\n${problems}`);
  }
  const gmail = site === 'simulator' ? await simulatedGmail() : undefined;
  const server = await startServer({ port, root: ROOT, site, ...(gmail && { also: gmail.answer }) });
  if (site === 'add-in') console.log(`Outlook finds Take Five at ${server.url} (Ctrl+C stops it).`);
  else console.log(`Take Five is at ${server.url}, and in Gmail at ${server.url}/gmail.html (Ctrl+C stops it).`);
  if (!server.trusted) console.log(UNTRUSTED[site]);
  return {
    ...server,
    close: async () => {
      await Promise.all([server.close(), gmail?.close()]);
    },
  };
}

/** Whatever keeps the simulated Gmail from running must not keep anybody from the simulated Outlook. */
async function simulatedGmail(): Promise<SimulatedGmail | undefined> {
  const onFailure = (line: string): void => console.error(line);
  try {
    return await startSimulatedGmail({ root: ROOT, address: AGENT.address, onFailure });
  } catch (error) {
    onFailure(`The simulated Gmail cannot start (${error instanceof Error ? error.message : String(error)}).`);
    return undefined;
  }
}

serve().then(
  (server) => {
    const stop = (): void => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
