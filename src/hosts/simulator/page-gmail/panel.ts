import { element, iconButton } from '../page/element';
import { back, navigate, staleBelow } from './card-stack';
import type { CardStack } from './card-stack';
import { NotKnown } from './card/card-shape';
import type { CardClick, Link } from './card/click';
import { drawCard } from './card/draw-card';
import { formInputs } from './card/form-inputs';
import type { CardField, FormInputs } from './card/form-inputs';
import type { GmailLabels } from './labels';
import type { CallOutcome } from './node-side';
import { readAnswer } from './read-answer';
import type { DraftChange, ReadAnswer } from './read-answer';

export const ADD_ON = 'Take Five';

export type PanelOptions = {
  readonly labels: () => GmailLabels;
  /** Calls the add-on: a trigger by its name, or the address of an action. */
  readonly call: (
    target: string,
    parameters: Readonly<Record<string, string>>,
    inputs: FormInputs,
  ) => Promise<CallOutcome>;
  /** What calls the add-on when the panel opens, or what stands beside it changes. */
  readonly trigger: () => string;
  /** What an answer asks of Gmail beside cards. */
  readonly onNotice: (text: string) => void;
  /** Opens a page, and tells when it is closed where somebody waits for that. */
  readonly onLink: (link: Link, onClosed: () => void) => void;
  readonly onOpenDraft: (draftId: string) => Promise<void>;
  /** Asks the person; false: not allowed. */
  readonly onScopes: (scopes: readonly string[]) => Promise<boolean>;
  readonly onDraftChange?: (change: DraftChange) => void;
  readonly onOpen: (open: boolean) => void;
};

/** The place beside a mail or a draft where the add-on's cards are shown. */
export type Panel = {
  readonly aside: HTMLElement;
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  /** Another mail was opened, or none: the add-on is called anew where the panel is open. */
  readonly show: () => void;
  /** Writes the labels again. */
  readonly refresh: () => void;
};

export function createPanel(options: PanelOptions): Panel {
  const { labels, call, trigger, onNotice, onLink, onOpenDraft, onScopes, onDraftChange, onOpen } = options;
  const head = element('div', { class: 'pane-head' });
  const stage = element('div', { class: 'card-stage' });
  // It stays in its place, because a screen reader does not hear a line that comes with its words.
  const status = element('p', { class: 'card-status', role: 'status' });
  const aside = element('aside', { class: 'pane', 'aria-label': ADD_ON, hidden: true }, head, status, stage);
  let stack: CardStack = [];
  let fields: CardField[] = [];
  let problem: string | undefined;
  let latest = 0;

  const draw = (): void => {
    const top = stack.at(-1);
    fields = [];
    stage.replaceChildren();
    try {
      if (top !== undefined) stage.append(drawCard(top.card, { onClick: click, fields, words: labels() }));
    } catch (error) {
      problem = wordsFor(error);
    }
    if (problem !== undefined) stage.prepend(element('p', { class: 'problem', role: 'alert' }, problem));
    drawHead();
  };
  const drawHead = (): void => {
    const words = labels();
    const goBack = iconButton('back', words.back, () => void stepBack(), { class: 'icon back' });
    head.replaceChildren(
      ...(stack.length > 1 ? [goBack] : []),
      element('strong', {}, ADD_ON),
      iconButton('close', words.closePane, () => panel.close(), { class: 'icon close' }),
    );
  };
  const busy = (on: boolean): void => {
    aside.setAttribute('aria-busy', String(on));
    status.textContent = on ? labels().waiting : '';
  };
  const wordsFor = (error: unknown): string =>
    labels().notKnown(error instanceof NotKnown ? error.what : String(error));

  const run = async (
    target: string,
    parameters: Readonly<Record<string, string>>,
    inputs: FormInputs,
  ): Promise<void> => {
    const number = (latest += 1);
    busy(true);
    let outcome: CallOutcome;
    try {
      outcome = await call(target, parameters, inputs);
    } catch {
      outcome = { kind: 'no-server' };
    }
    // An answer that comes after another mail was opened is about the wrong one.
    if (number !== latest) return;
    busy(false);
    problem = undefined;
    if (outcome.kind !== 'answer') {
      problem = outcome.kind === 'refused' ? labels().refused(outcome.status) : labels().noServer;
      draw();
      return;
    }
    try {
      const answer = readAnswer(outcome.answer);
      const isTrigger = target === trigger();
      if (answer.scopes === undefined) await follow(answer, isTrigger);
      else if (await onScopes(answer.scopes)) await run(trigger(), {}, {});
      else {
        problem = labels().notAllowed;
        draw();
      }
    } catch (error) {
      problem = wordsFor(error);
      draw();
    }
  };
  const follow = async (answer: ReadAnswer, isTrigger: boolean): Promise<void> => {
    if (answer.navigations.length > 0) {
      stack = navigate(isTrigger ? [] : stack, answer.navigations);
      draw();
      stage.scrollTop = 0;
      stage.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    }
    if (answer.stateChanged) stack = staleBelow(stack);
    if (answer.notice !== undefined) onNotice(answer.notice);
    if (answer.link !== undefined) onLink(answer.link, panel.show);
    if (answer.openDraft !== undefined) await onOpenDraft(answer.openDraft.draftId);
    if (answer.draftChange === undefined) return;
    if (onDraftChange === undefined) throw new NotKnown('updateDraftActionMarkup');
    onDraftChange(answer.draftChange);
  };
  const click = (what: CardClick): void => {
    if (what.kind === 'link') onLink(what, panel.show);
    else if (aside.getAttribute('aria-busy') !== 'true') void run(what.url, what.parameters, formInputs(fields));
  };
  const stepBack = async (): Promise<void> => {
    stack = back(stack);
    problem = undefined;
    if (stack.at(-1)?.stale === true) await run(trigger(), {}, {});
    else draw();
  };

  const panel: Panel = {
    aside,
    isOpen: () => !aside.hidden,
    open: () => {
      if (!aside.hidden) return;
      aside.hidden = false;
      onOpen(true);
      panel.show();
    },
    close: () => {
      if (aside.hidden) return;
      latest += 1;
      busy(false);
      aside.hidden = true;
      stack = [];
      onOpen(false);
    },
    toggle: () => (aside.hidden ? panel.open() : panel.close()),
    show: () => {
      if (aside.hidden) return;
      stack = [];
      problem = undefined;
      draw();
      void run(trigger(), {}, {});
    },
    refresh: drawHead,
  };
  return panel;
}
