/** @jest-environment jsdom */
import type { CardClick } from '../../../../../src/hosts/simulator/page-gmail/card/click';
import { drawCard } from '../../../../../src/hosts/simulator/page-gmail/card/draw-card';
import { formInputs } from '../../../../../src/hosts/simulator/page-gmail/card/form-inputs';
import type { CardField } from '../../../../../src/hosts/simulator/page-gmail/card/form-inputs';

const action = { action: { function: 'https://take-five.example/gmail/show', parameters: [{ key: 'a', value: '1' }] } };

function draw(...widgets: object[]): {
  readonly card: HTMLElement;
  readonly clicks: readonly CardClick[];
  readonly fields: readonly CardField[];
} {
  const clicks: CardClick[] = [];
  const fields: CardField[] = [];
  const card = drawCard(
    { header: { title: '<b>Title</b>' }, sections: [{ header: 'Part', widgets }] },
    { onClick: (click) => clicks.push(click), fields, words: { showMore: 'More', showLess: 'Less' } },
  );
  return { card, clicks, fields };
}

describe('a card in the simulated Gmail', () => {
  it('takes no markup in its title, and Google’s small HTML in a paragraph', () => {
    const { card } = draw({ textParagraph: { text: 'a <b>bold</b> &lt;i&gt;<br><img src=x onerror=alert(1)>' } });
    expect(card.querySelector('h3')?.textContent).toBe('<b>Title</b>');
    expect(card.querySelector('p b')?.textContent).toBe('bold');
    expect(card.querySelector('p')?.textContent).toContain('<i>');
    expect(card.querySelector('img')).toBeNull();
  });

  it('calls an address with parameters, or opens a link', () => {
    const { card, clicks } = draw({
      buttonList: {
        buttons: [
          { text: 'Show', onClick: action },
          { text: 'Open', onClick: { openLink: { url: 'https://take-five.example/x' } } },
        ],
      },
    });
    for (const button of card.querySelectorAll('button')) button.click();
    expect(clicks).toEqual([
      { kind: 'call', url: 'https://take-five.example/gmail/show', parameters: { a: '1' } },
      { kind: 'link', url: 'https://take-five.example/x', reloads: false },
    ]);
  });

  it('tells what stands in its fields', () => {
    const { card, fields } = draw(
      { textInput: { name: 'answer', label: 'Answer', value: 'Yes' } },
      {
        selectionInput: {
          name: 'voice',
          label: 'Voice',
          type: 'DROPDOWN',
          items: [
            { text: 'Warm', value: 'warm' },
            { text: 'Formal', value: 'formal', selected: true },
          ],
        },
      },
      {
        selectionInput: {
          name: 'on',
          label: 'On',
          type: 'SWITCH',
          items: [{ text: 'On', value: 'on' }],
        },
      },
      { dateTimePicker: { name: 'day', label: 'Day', type: 'DATE_ONLY', valueMsEpoch: '1763683200000' } },
    );
    const input = card.querySelector('input');
    if (input !== null) input.value = 'No';
    expect(formInputs(fields)).toEqual({
      answer: { stringInputs: { value: ['No'] } },
      voice: { stringInputs: { value: ['formal'] } },
      day: { dateInput: { msSinceEpoch: '1763683200000' } },
    });
  });

  it.each([
    [{ textParagraph: { text: 'a' }, divider: {} }],
    [{ carousel: {} }],
    [{ textParagraph: { txet: 'a' } }],
    [{ buttonList: { buttons: [{ text: 'x', onClick: { openLink: { url: 'javascript:alert(1)' } } }] } }],
  ])('does not draw what Gmail would not know: %j', (widget) => {
    expect(() => draw(widget)).toThrow('not known here');
  });
});
