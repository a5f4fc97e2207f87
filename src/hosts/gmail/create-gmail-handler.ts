import { setTimeout } from 'node:timers/promises';
import { answerTrigger, answerUpdate, readClick, troubleCard } from '../../cards';
import type { Surroundings } from '../../session';
import { answerCall, languageOf, TRIGGERS } from './answer-call';
import { bugReport } from './bug-report';
import type { BugReport } from './bug-report';
import { parseEvent } from './gmail-event';
import type { GmailWire } from './gmail-fetch';
import type { GmailCall, GmailHandler } from './gmail-handler';
import { createSharedParts } from './gmail-surroundings';

/** What the handler works with; everything but the weights and the report has a default for the real Gmail. */
export type GmailHandlerParts = Partial<GmailWire> & {
  /** The weights of the second voice, as their file holds them. */
  readonly loadVoiceWeights: Surroundings['loadVoiceWeights'];
  /** Hears of every bug, without a word of any mail. */
  readonly report: (bug: BugReport) => void;
};

/** Makes the handler of Google's calls. Whatever goes wrong inside a call is answered with a card that says so, and reported. */
export function createGmailHandler(parts: GmailHandlerParts): GmailHandler {
  const shared = createSharedParts(parts.loadVoiceWeights);
  const wire: GmailWire = {
    fetch: parts.fetch ?? fetch,
    apiUrl: parts.apiUrl ?? 'https://gmail.googleapis.com',
    wait: parts.wait ?? waitFor,
  };
  return async (call) => {
    try {
      return await answerCall(call, { wire, shared });
    } catch (error) {
      parts.report(bugReport(call.endpoint, error));
      return trouble(call);
    }
  };
}

/** The one boundary: a calm card in the language of Gmail. */
function trouble({ endpoint, event, baseUrl }: GmailCall): object {
  const opens = TRIGGERS.get(endpoint);
  // "Try again" goes back to where it was clicked.
  const place = opens ?? readClick(event)?.place ?? 'email';
  const card = troubleCard('bug', { language: languageOf(parseEvent(event)), baseUrl, place });
  return opens === undefined ? answerUpdate(card) : answerTrigger(card);
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  // A call that is given up meanwhile waits no longer; the next try sees that by itself.
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
