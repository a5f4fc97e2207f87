import type { Page } from 'playwright-core';

/** What is wrong with the layout of a pane, in words for a failing test. */
export type Measured = {
  readonly height: number;
  /** Elements that reach over the edge of the pane. */
  readonly wide: readonly string[];
  /** Text that is cut without an ellipsis. */
  readonly cut: readonly string[];
  /** Controls under 24 x 24 px. */
  readonly small: readonly string[];
};

/** Measures the pane that the page shows. */
export async function measurePane(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const pane = document.querySelector('[data-pane]');
    if (pane === null) throw new Error('There is no pane.');
    const edge = pane.getBoundingClientRect();
    const named = (element: Element) =>
      `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`;
    const elements = [...pane.querySelectorAll('*')].filter(
      (element) => element.closest('svg, [role="status"]') === null,
    );
    const unseen = (element: Element) => getComputedStyle(element).clipPath !== 'none';
    return {
      height: edge.height,
      wide: elements
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > edge.right + 0.5 || left < edge.left - 0.5;
        })
        .map(named),
      cut: elements
        .filter((element) => {
          // What is typed may be longer than any field; one moves in it with the caret.
          if (element.matches('input[type=url], input[type=text]')) return false;
          const { overflowX, textOverflow } = getComputedStyle(element);
          const clipped = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
          return clipped && textOverflow !== 'ellipsis' && element.clientWidth > 0 && !unseen(element);
        })
        .map(named),
      small: [...pane.querySelectorAll('button, input, select, textarea, a')]
        .filter((control) => {
          if (control.closest('[hidden]') !== null) return false;
          // A switch is hit by its whole row, which its label is part of.
          const target = control.getAttribute('role') === 'switch' ? (control.parentElement ?? control) : control;
          const { width, height } = target.getBoundingClientRect();
          return width < 23.9 || height < 23.9;
        })
        .map(named),
    };
  });
}
