import { finalLetter, noteAnswer, noteHolding, pauseOf } from '../engine';
import type { Problem } from '../engine';
import { deskFor } from './desk-for';
import { HostError } from './host';
import type { SessionParts } from './session-parts';

/** The letter in the preview, filled and cleaned, or what stands in its way. */
function prepared(parts: SessionParts) {
  const opened = parts.opened();
  if (opened.state !== 'mail' && opened.state !== 'draft') return undefined;
  const now = parts.clock();
  const desk = deskFor(parts.around, parts.kept, parts.packs, parts.seen, opened.conversation, now);
  const letter = finalLetter(desk, opened, parts.choice(), now);
  if (letter === undefined) return undefined;
  const { rendered, draft } = letter;
  if (rendered.missing.length > 0) return { state: 'missing' as const };
  if (rendered.text === undefined) return { state: 'broken' as const };
  return {
    state: 'whole' as const,
    opened,
    draft,
    html: rendered.html === undefined ? undefined : parts.around.clean(rendered.html),
    text: rendered.text,
    pause: pauseOf(desk, opened, now),
  };
}

function refuse(parts: SessionParts, problem: Problem): void {
  parts.choose({ ...parts.choice(), problem });
}

/** Opens the letter as a reply, or puts it into the draft; what is missing is asked for instead, and a refusal offers copying. */
export async function openLetter(parts: SessionParts): Promise<void> {
  const letter = prepared(parts);
  if (letter === undefined) return;
  if (letter.state === 'missing') {
    parts.choose({ ...parts.choice(), asked: true });
    return;
  }
  if (letter.state === 'broken') {
    refuse(parts, 'letter-broken');
    return;
  }
  const { opened, pause, draft, html, text } = letter;
  if (html === undefined) {
    refuse(parts, 'letter-too-long');
    return;
  }
  const { host } = parts.around;
  const look = parts.item();
  try {
    await (opened.state === 'draft' ? host.insert(html, text) : host.openReply(html));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (parts.item() === look) refuse(parts, error.problem);
    return;
  }
  const cooling = pause !== undefined && pause.endedBy === undefined;
  parts.kept.change((memory, settings, now) =>
    cooling
      ? noteHolding(memory, pause.coolDown.message, draft.values.by ?? '', now)
      : noteAnswer(memory, opened.conversation, 'opened-here', settings, now),
  );
  if (!cooling) parts.seen.answered(opened.conversation);
  if (parts.item() === look) parts.choose({ ...parts.choice(), view: 'main', from: 'main', asked: false });
}

/** Copies the letter; where the browser refuses that too, the letter is shown to be copied by hand. */
export async function copyLetter(parts: SessionParts): Promise<void> {
  const letter = prepared(parts);
  if (letter === undefined) return;
  if (letter.state === 'missing') {
    parts.choose({ ...parts.choice(), asked: true });
    return;
  }
  if (letter.state === 'broken') {
    refuse(parts, 'letter-broken');
    return;
  }
  if (await parts.around.copy(letter.text, letter.html)) parts.showCopied();
  else refuse(parts, 'copy-refused');
}
