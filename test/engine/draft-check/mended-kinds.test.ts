import type { Draft, DraftProblemKind, Language } from '../../../src/engine';
import { splitDraft } from '../../../src/engine/draft-check/draft-body';
import { mendDraft } from '../../../src/engine/draft-check/mend-draft';
import { mendFor } from '../../../src/engine/draft-check/mend-for';
import { escapeHtml } from '../../../src/engine/template/escape-html';
import { aDraft } from './a-draft';
import { wholeCheck } from './whole-check';

const QUOTE =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Ann Lee &lt;ann@customer.example&gt;<br><b>Sent:</b> Monday, 9 March 2026 10:00<br><b>To:</b> Support<br><b>Subject:</b> Jug</div><p>My jug is broken.</p>';

/** The draft as Outlook writes it, each paragraph in its own element and every other word bold. */
function asHtml(text: string): string {
  const paragraph = (words: string) =>
    `<p class="MsoNormal">${words
      .split(' ')
      .map((word, at) => (at % 2 ? `<b>${escapeHtml(word)}</b>` : escapeHtml(word)))
      .join(' ')}</p>`;
  return `<html><body>${text.split('\n\n').map(paragraph).join('')}${QUOTE}</body></html>`;
}

/** What is wrong with a draft, what stands there once it is mended, in four languages. */
const CASES: readonly (readonly [DraftProblemKind, Language, string, string, string])[] = [
  ['wrong_name', 'en', 'Ann Lee', 'Dear Bob,\n\nthe jug is here.', 'Dear Ann,\n\nthe jug is here.'],
  ['wrong_name', 'bg', 'Иван Петров', 'Здравейте, Георги,\n\nканата е тук.', 'Здравейте, Иване,\n\nканата е тук.'],
  ['wrong_name', 'ru', 'Анна Белова', 'Здравствуйте, Ольга!\n\nКувшин здесь.', 'Здравствуйте, Анна!\n\nКувшин здесь.'],
  ['wrong_name', 'uk', 'Олена Журба', 'Вітаю, Ірино!\n\nГлечик тут.', 'Вітаю, Олено!\n\nГлечик тут.'],
  ['placeholder', 'en', 'Ann Lee', 'Dear {{name}},\n\nthe jug is here.', 'Dear Ann,\n\nthe jug is here.'],
  ['placeholder', 'bg', 'Иван Петров', 'Здравейте, <име>,\n\nканата е тук.', 'Здравейте, Иване,\n\nканата е тук.'],
  ['placeholder', 'ru', 'Анна Белова', 'Здравствуйте, [Имя]!\n\nКувшин здесь.', 'Здравствуйте, Анна!\n\nКувшин здесь.'],
  ['placeholder', 'uk', 'Олена Журба', 'Вітаю, [Ім’я]!\n\nГлечик тут.', 'Вітаю, Олено!\n\nГлечик тут.'],
  [
    'internal_note',
    'en',
    'Ann Lee',
    'Dear Ann,\n\nthe jug is here. @billing please double check IBAN first',
    'Dear Ann,\n\nthe jug is here.',
  ],
  [
    'internal_note',
    'bg',
    'Иван Петров',
    'Здравейте, Иване,\n\nканата е тук. (ако се пазари, до 60)\n\nЕлена',
    'Здравейте, Иване,\n\nканата е тук.\n\nЕлена',
  ],
  [
    'internal_note',
    'ru',
    'Анна Белова',
    'Здравствуйте, Анна!\n\nКувшин здесь. (если будет давить — до 3000)\n\nЕлена',
    'Здравствуйте, Анна!\n\nКувшин здесь.\n\nЕлена',
  ],
  [
    'internal_note',
    'uk',
    'Олена Журба',
    'Вітаю, Олено!\n\nГлечик тут. (якщо тиснутиме — до 800)\n\nОлена',
    'Вітаю, Олено!\n\nГлечик тут.\n\nОлена',
  ],
  [
    'missing_apology',
    'en',
    'Ann Lee',
    'Dear Ann,\n\nthe line is open from 9 to 17.',
    'Dear Ann,\n\nI am sorry about what happened. The line is open from 9 to 17.',
  ],
  [
    'missing_apology',
    'en',
    'Ann Lee',
    'Ann, you called outside our hours.',
    'Ann, I am sorry about what happened. You called outside our hours.',
  ],
  [
    'missing_apology',
    'bg',
    'Иван Петров',
    'Здравейте, Иване,\n\nлинията работи от 9 до 17 ч.',
    'Здравейте, Иване,\n\nсъжалявам за случилото се. Линията работи от 9 до 17 ч.',
  ],
  [
    'missing_apology',
    'bg',
    'Иван Петров',
    'Здравейте. Линията работи от 9 до 17 ч.',
    'Здравейте. Съжалявам за случилото се. Линията работи от 9 до 17 ч.',
  ],
  [
    'missing_apology',
    'ru',
    'Степан Жуков',
    'Степан, линия работает с 9 до 17.',
    'Степан, мне очень жаль, что так вышло. Линия работает с 9 до 17.',
  ],
  [
    'missing_apology',
    'ru',
    'Степан Жуков',
    'Добрый день!\n\nЛиния работает с 9 до 17.',
    'Добрый день!\n\nМне очень жаль, что так вышло. Линия работает с 9 до 17.',
  ],
  [
    'missing_apology',
    'uk',
    'Степан Жук',
    'Степане, лінія працює з 9 до 17.',
    'Степане, мені дуже шкода, що так сталося. Лінія працює з 9 до 17.',
  ],
  [
    'missing_apology',
    'uk',
    'Степан Жук',
    'Лінія працює з 9 до 17.',
    'Мені дуже шкода, що так сталося. Лінія працює з 9 до 17.',
  ],
];

describe('one click on what was found', () => {
  it.each(CASES)('mends %s in a draft in %s', async (kind, language, name, text, wanted) => {
    const check = await wholeCheck(language);
    const about: Partial<Draft> = {
      customer: { name, address: 'x@customer.example' },
      situation: kind === 'missing_apology' ? 'complaint' : 'question',
    };
    for (const draft of [
      { type: 'html' as const, body: asHtml(text) },
      { type: 'text' as const, body: text },
    ]) {
      const own = splitDraft(draft).newest.trim();
      const { problems, greeted } = check(aDraft(own, language, about));
      const problem = problems.find((one) => one.kind === kind);
      const mend = problem && mendFor(problem, own, greeted.until);
      const body = mend && mendDraft(draft, own, mend);
      const after = splitDraft({ ...draft, body: body ?? '' }).newest.trim();
      expect(after).toBe(wanted);
      expect(check(aDraft(after, language, about)).problems.filter((one) => one.kind === kind)).toEqual([]);
      if (draft.type === 'html') expect(body).toContain(QUOTE);
    }
  });
});
