/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { stringsFor } from '../strings-for';
import { LiveRegion } from '../../src/ui/LiveRegion';
import { renderPane } from './render-pane';

const strings = stringsFor('en');
const region = () => screen.getByRole('status');

it('is empty when the pane loads and nothing was said', async () => {
  await renderPane('cooling');
  expect(region().textContent).toBe('');
  expect(region().getAttribute('aria-live')).toBe('polite');
});

it('is the only live region, in every state', async () => {
  const { show } = await renderPane('cooling');
  for (const name of ['calm', 'why', 'ready', 'letters', 'preview', 'settings']) {
    await show(name);
    expect(document.querySelectorAll('[aria-live]:not([aria-live="off"]), [role="alert"], [role="log"]')).toHaveLength(
      1,
    );
  }
});

it('speaks once for a number, and again for the next number even with the same words', async () => {
  const said: string[] = [];
  const { show } = await renderPane('cooling');
  const watch = new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length > 0)) said.push(region().textContent);
  });
  watch.observe(region(), { childList: true });
  const one = { number: 1, announcement: { say: 'one-minute' } } as const;
  await show('cooling', { announcement: one });
  await show('middle', { announcement: { ...one } });
  await show('middle', { announcement: { ...one, number: 2 } });
  watch.disconnect();
  expect(said).toEqual(['One minute left.', 'One minute left.']);
});

it('exists before it speaks', () => {
  const { container, rerender } = render(<LiveRegion announcement={undefined} strings={strings} later={undefined} />);
  const first = container.firstElementChild;
  rerender(
    <LiveRegion announcement={{ number: 1, announcement: { say: 'end' } }} strings={strings} later={undefined} />,
  );
  expect(container.firstElementChild).toBe(first);
  expect(first?.textContent).toBe(strings.announce({ say: 'end' }));
});

it('is emptied when there is nothing to say any more, and speaks again after that', async () => {
  const { show } = await renderPane('cooling');
  const one = { number: 1, announcement: { say: 'one-minute' } } as const;
  await show('cooling', { announcement: one });
  expect(region().textContent).toBe('One minute left.');
  await show('calm');
  expect(region().textContent).toBe('');
  await show('cooling', { announcement: one });
  expect(region().textContent).toBe('One minute left.');
});
