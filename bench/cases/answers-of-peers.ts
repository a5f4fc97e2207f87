import { askPeer } from './ask-peer';
import type { PeerInput } from './peers';

/** The longest that a peer may think about one case, in milliseconds. */
export const PEER_LIMIT_MS = 6_000;

/** What one peer says to each question, '' where it says nothing, and a note on where it failed. */
export type PeerAnswers = { readonly name: string; readonly answers: readonly string[]; readonly note?: string };

/** Asks peers the same questions, one peer after the other. One that hangs or fails has given a wrong answer. */
export async function answersOfPeers(
  names: readonly string[],
  questions: readonly PeerInput[],
): Promise<readonly PeerAnswers[]> {
  const all: PeerAnswers[] = [];
  for (const name of names) {
    const peer = askPeer(name, PEER_LIMIT_MS);
    const answers: string[] = [];
    let slow = 0;
    let failed = 0;
    for (const question of questions) {
      const found = await peer.ask(question);
      answers.push(found.kind === 'answer' ? found.answer : '');
      if (found.kind === 'too slow') slow += 1;
      if (found.kind === 'failed') failed += 1;
    }
    peer.stop();
    const troubles = [
      ...(slow > 0 ? [`did not end within ${PEER_LIMIT_MS / 1_000} s on ${slow} of them`] : []),
      ...(failed > 0 ? [`failed on ${failed} of them`] : []),
    ];
    all.push({ name, answers, ...(troubles.length > 0 && { note: `${name} ${troubles.join(' and ')}.` }) });
  }
  return all;
}
