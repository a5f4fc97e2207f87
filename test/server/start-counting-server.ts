// One server process for the tests that kill it: it adds what it is told to the caller's document, and answers when that is kept.
import type { JWK } from 'jose';
import { createDemoTokens } from '../../src/server/auth/demo-tokens';
import { readConfig } from '../../src/server/config/read-config';
import { startServer } from '../../src/server/start-server';

async function start(): Promise<void> {
  const demo = await createDemoTokens({ key: JSON.parse(process.env.TEST_KEY ?? '') as JWK });
  const server = await startServer({
    config: readConfig(process.env),
    demo,
    log: { write: () => undefined },
    handler: async ({ event, documents }) => {
      const { word } = event as { readonly word: string };
      await documents.update('words', (stored) => JSON.stringify([...(JSON.parse(stored ?? '[]') as string[]), word]));
      return { word };
    },
  });
  process.stdout.write(`${server.url}\n`);
}

start().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
