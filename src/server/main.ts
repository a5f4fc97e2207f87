// Answers Gmail and serves the Outlook add-in: `npm run serve`. What it takes from the environment is in docs/server.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGmailHandler } from '../hosts/gmail';
import { ConfigError } from './config/config-error';
import { readConfig } from './config/read-config';
import { loggedError } from './http/log-options';
import { startServer } from './start-server';

/** A line of the log for what the server itself could not log. */
function say(words: string, more: object): void {
  process.stderr.write(`${JSON.stringify({ level: 50, time: Date.now(), ...more, msg: words })}\n`);
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const handler = createGmailHandler({
    loadVoiceWeights: () => readFile(join(config.assetsFolder, 'voice.bin')),
    report: (bug) => say('a bug', bug),
    ...(config.gmailApi !== undefined && { apiUrl: config.gmailApi }),
  });
  const server = await startServer({ config, handler });
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        say('could not stop well', { err: loggedError(error) });
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

serve().catch((error: unknown) => {
  // Only our own words are sure to hold no password of a database.
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else say('could not start', { err: loggedError(error) });
  process.exit(1);
});
