import { finalLetter, noteAnswer, noteHolding, pauseOf } from '../engine';
import type { CoolDownStatus, Opened, Problem } from '../engine';
import { deskFor } from './desk-for';
import { HostError } from './host';
import type { SessionParts } from './session-parts';

type WholeLetter = {
  readonly opened: Extract<Opened, { state: 'mail' | 'draft' }>;
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
  const { open, around, kept, packs, seen } = parts;
  const opened = open.opened();
  if (opened.state !== 'mail' && opened.state !== 'draft') return;
  const now = parts.clock();
  const desk = deskFor(around, kept, packs, seen, opened.conversation, now);
  const letter = finalLetter(desk, opened, open.choice(), now);
  if (letter === undefined) return;
  const { html, text, missing } = letter.rendered;
  if (missing.length > 0) {
    open.choose({ ...open.choice(), asked: true });
  } else if (text === undefined) {
    refuse(parts, 'letter-broken');
  } else {
    const cleaned = html === undefined ? undefined : around.clean(html);
    await go({ opened, text, html: cleaned, by: letter.draft.values.by ?? '', pause: pauseOf(desk, opened, now) });
  }
}

/** Opens the letter as a reply, or puts it into the draft; a refusal by the mail program offers copying. */
export function openLetter(parts: SessionParts): Promise<void> {
  return withWholeLetter(parts, async ({ opened, text, html, by, pause }) => {
    if (html === undefined) { refuse(parts, 'letter-too-long'); return; }
    const { open, kept, seen } = parts;
    const { host } = parts.around;
    const item = open.item();
    try {
      await (opened.state === 'draft' ? host.insert(html, text) : host.openReply(html));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (open.item() === item) refuse(parts, error.problem);
      return;
    }
    const cooling = pause !== undefined && pause.endedBy === undefined;
    kept.change((memory, settings, now) =>
      cooling
        ? noteHolding(memory, pause.coolDown.message, by, now)
        : noteAnswer(memory, opened.conversation, 'opened-here', settings, now),
    );
    if (!cooling) seen.answered(opened.conversation);
    if (open.item() === item) open.choose({ ...open.choice(), view: 'main', from: 'main', asked: false });
    else parts.refresh();
  });
}

/** Copies the letter; where the browser refuses that too, the letter is shown to be copied by hand. */
export function copyLetter(parts: SessionParts): Promise<void> {
  return withWholeLetter(parts, async ({ text, html }) => {
    if (await parts.around.copy(text, html)) parts.showCopied();
    else refuse(parts, 'copy-refused');
  });
}
