// The server with its built pages, for tests in a browser: it prints where it listens and the tokens of one person's calls.
import { resolve } from 'node:path';
import { createDemoTokens } from '../../src/server/auth/demo-tokens';
import { readConfig } from '../../src/server/config/read-config';
import { createGmailHandler } from '../../src/hosts/gmail';
import { startServer } from '../../src/server/start-server';

async function start(): Promise<void> {
  const demo = await createDemoTokens();
  const config = readConfig({ DEMO: '1', PORT: '0', DATA_FILE: ':memory:', LOG_LEVEL: 'silent' });
  const server = await startServer({
    config: { ...config, editorFolder: resolve(__dirname, '../../build/editor') },
    demo,
    handler: createGmailHandler({
      loadVoiceWeights: () => Promise.reject(new Error('No email is read here.')),
      report: (bug) => console.error(bug),
    }),
  });
  const system = await demo.systemToken(server.url);
  const user = await demo.userToken({ id: '1076', address: 'olena@example.org' });
  process.stdout.write(`${JSON.stringify({ url: server.url, system, user })}\n`);
}

start().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
