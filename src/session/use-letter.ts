import { isRunning, letterMark, noteAnswer, noteHolding, oneLine, pauseOf, takeBackAnswer } from '../engine';
import type { CoolDownStatus, LetterName, Opened, Problem } from '../engine';
import { HostError } from './host';
import type { Insertion } from './host';
import type { SessionParts } from './session-parts';
import { keepInsertion } from './take-back';
import { withoutUsedLetter, withUsedLetter } from './with-used-letter';

type WholeLetter = {
  readonly opened: Extract<Opened, { state: 'mail' | 'draft' }>;
  /** By what it is remembered. */
  readonly name: LetterName;
  readonly text: string;
  /** Absent where the letter is too long for Outlook. */
  readonly html: string | undefined;
  /** The time that the letter promises, in its words. */
  readonly by: string;
  readonly pause: CoolDownStatus | undefined;
};

function refuse({ open }: SessionParts, problem: Problem): void {
  open.choose({ ...open.choice(), problem });
}

/** Goes on with the letter in the preview where it is whole; else asks for what is missing, or says that it is broken. */
async function withWholeLetter(parts: SessionParts, go: (letter: WholeLetter) => Promise<void>): Promise<void> {
  const { open } = parts;
  const opened = open.opened();
  if (opened.state !== 'mail' && opened.state !== 'draft') return;
  const now = parts.clock();
  const desk = parts.desk(now);
  const letter = desk.writing?.finalLetter(desk, opened, open.choice(), now);
  if (letter === undefined) return;
  const { html, text, missing } = letter.rendered;
  if (missing.length > 0) {
    open.choose({ ...open.choice(), asked: true });
  } else if (text === undefined) {
    refuse(parts, 'letter-broken');
  } else {
    const cleaned = html === undefined ? undefined : parts.clean(html);
    await go({
      opened,
      name: letter.draft.name,
      text,
      html: cleaned,
      by: letter.draft.values.by ?? '',
      pause: pauseOf(desk, opened, now),
    });
  }
}

/**
 * Remembers that a letter was used: as the holding reply while a pause runs, else as an answer to this conversation. Returns what takes
 * that back; undefined for a holding reply, of which other windows know at once that it was promised.
 */
function noteUse(parts: SessionParts, { opened, name, text, by, pause }: WholeLetter): (() => void) | undefined {
  const { kept, seen, around, changeUsed, clock } = parts;
  const customer = opened.customer.key;
  const used = customer === undefined ? undefined : { to: customer, occasion: name, at: clock() };
  if (used) changeUsed((all) => withUsedLetter(all, used));
  const before = kept.memory();
  const cooling = isRunning(pause);
  const mark = cooling ? letterMark(around.host.mailbox().address, text, by) : undefined;
  kept.change((memory, settings, now) =>
    cooling
      ? noteHolding(memory, pause.coolDown.message, oneLine(by, 90), now, mark)
      : noteAnswer(memory, opened.conversation, 'opened-here', settings, now),
  );
  if (cooling) return undefined;
  seen.answered(opened.conversation);
  return () => {
    if (used) changeUsed((all) => withoutUsedLetter(all, used));
    kept.change((memory, _, now) => takeBackAnswer(memory, before, opened.conversation, now));
  };
}

/** Opens the letter as a reply, or puts it into the draft; a refusal by the mail program offers copying. */
async function openLetter(parts: SessionParts, letter: WholeLetter): Promise<void> {
  const { opened, html, text } = letter;
  if (html === undefined) {
    refuse(parts, 'letter-too-long');
    return;
  }
  const { open } = parts;
  const { host } = parts.around;
  const item = open.item();
  let insertion: Insertion | undefined;
  try {
    // A table stands apart by itself; in plain text the next letter, or the agent's own words, would go on in the last line.
    if (opened.state === 'draft') insertion = await host.insert(html, `${text}\n\n`);
    else await host.openReply(html, text);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (open.item() === item) refuse(parts, error.problem);
    return;
  }
  const forget = noteUse(parts, letter);
  if (item === undefined || open.item() !== item) {
    parts.refresh();
    return;
  }
  const { inserted: _, ...choice } = open.choice();
  const kept = keepInsertion(item, insertion && forget && { insertion, forget });
  open.choose({ ...choice, ...kept, view: 'main', from: 'main', asked: false });
}

/** Copies the letter; where the browser refuses that too, the letter is shown to be copied by hand. True when it was copied. */
async function copyWhole(parts: SessionParts, letter: WholeLetter): Promise<boolean> {
  const item = parts.open.item();
  const done = await parts.around.copy(letter.text, letter.html);
  if (parts.open.item() !== item) return done;
  if (done) parts.showCopied();
  else refuse(parts, 'copy-refused');
  return done;
}

/** Copies the letter that is shown beside whatever else is done with it, which counts for nothing. */
export function copyLetter(parts: SessionParts): Promise<void> {
  // A letter that was chosen before a pause began is not at hand while it runs.
  if (parts.pane().kind !== 'preview') return Promise.resolve();
  return withWholeLetter(parts, async (letter) => {
    await copyWhole(parts, letter);
  });
}

/** Copies the text that is shown, a report or an export; it stands there to be selected where the browser refuses. */
export async function copyText(parts: SessionParts): Promise<void> {
  const pane = parts.pane();
  if (pane.kind === 'text' && (await parts.around.copy(pane.text, undefined))) parts.showCopied();
}

/** Does what the preview's primary button says: opens, inserts or, where that was refused, copies the letter. */
export function useLetter(parts: SessionParts): Promise<void> {
  const pane = parts.pane();
  if (pane.kind !== 'preview') return Promise.resolve();
  return withWholeLetter(parts, async (letter) => {
    if (pane.action !== 'copy') {
      await openLetter(parts, letter);
    } else if (await copyWhole(parts, letter)) {
      noteUse(parts, letter);
      parts.refresh();
    }
  });
}
