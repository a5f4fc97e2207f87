import * as v from 'valibot';
import { LANGUAGES } from '../../engine';
import { StoreRefused } from '../../session';

/** Whose letters are written on the page, with the language and the time zone that Gmail goes by. */
export type Visitor = v.InferOutput<typeof visitor>;

/** A document as it stands on the server; `tag` names this very text. */
export type Stored = v.InferOutput<typeof stored>;

/** The server, as the page asks it. Calls reject with `StoreRefused` where the server is gone, refuses, or the session is over. */
export type EditorServer = {
  /** Undefined where the session is over. */
  readonly who: () => Promise<Visitor | undefined>;
  /** Refused as soon as the session is another account's. */
  readonly documentsOf: (address: string) => ServerDocuments;
};

/** One account's documents. */
export type ServerDocuments = {
  readonly read: (name: string) => Promise<Stored>;
  /** Writes over the text that `tag` names; false, and nothing is written, where another stands there by now. */
  readonly write: (name: string, text: string, tag: string) => Promise<boolean>;
};

/** Nobody looks longer at a page that does nothing. */
const PATIENCE_MS = 20_000;
const OVER = 401;
const ANOTHERS = 403;
const OVERTAKEN = 412;
const TOO_LONG = 413;

const visitor = v.object({ address: v.string(), language: v.picklist(LANGUAGES), timeZone: v.string() });
const stored = v.object({ text: v.nullable(v.string()), tag: v.string() });

/** Asks the server that the page came from, over `fetch`. */
export function createEditorServer(fetch: typeof globalThis.fetch): EditorServer {
  async function ask(path: string, more: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await fetch(path, { ...more, credentials: 'same-origin', cache: 'no-store', signal });
    } catch (cause) {
      throw new StoreRefused('away', { cause });
    }
  }
  return {
    async who() {
      const answer = await ask('who');
      return answer.status === OVER ? undefined : v.parse(visitor, await jsonOf(answer));
    },
    documentsOf(address) {
      const whose = { 'x-take-five': encodeURIComponent(address) };
      return {
        async read(name) {
          return v.parse(stored, await jsonOf(await ask(`documents/${name}`, { headers: whose })));
        },
        async write(name, text, tag) {
          const answer = await ask(`documents/${name}`, {
            method: 'PUT',
            headers: { ...whose, 'content-type': 'application/json', 'if-match': `"${tag}"` },
            body: JSON.stringify({ text }),
          });
          if (answer.status === OVERTAKEN) return false;
          await jsonOf(answer);
          return true;
        },
      };
    },
  };
}

async function jsonOf(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new StoreRefused(whyOf(answer.status), { cause: answer.status });
  return answer.json();
}

function whyOf(status: number): StoreRefused['why'] {
  if (status === OVER || status === ANOTHERS) return 'ended';
  return status === TOO_LONG ? 'full' : 'away';
}
