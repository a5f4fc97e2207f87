/** What a piece of HTML is made of, for a test of what may stand in it. */
export type ShownHtml = {
  /** The names of its elements, each once, in the order of the alphabet. */
  readonly tags: readonly string[];
  /** Attributes that act or lead somewhere: handlers, addresses. */
  readonly acting: readonly string[];
  readonly tables: number;
  readonly text: string;
};

/** Runs in a page: looks through an element, or through HTML that is parsed without being shown. */
export function shownHtml(what: Element | string): ShownHtml {
  const root = typeof what === 'string' ? new DOMParser().parseFromString(what, 'text/html').body : what;
  const elements = [...root.querySelectorAll('*')];
  const acts = ({ name, value }: Attr) =>
    /^on|^(?:href|src|srcdoc|srcset|action|formaction|data|background|poster|ping|xlink:href)$/i.test(name) ||
    /javascript:|url\(|expression\(/i.test(name === 'style' ? value : '');
  return {
    tags: [...new Set(elements.map((element) => element.localName))].sort(),
    acting: elements.flatMap((element) =>
      [...element.attributes].filter(acts).map(({ name, value }) => `${name}=${value}`),
    ),
    tables: root.querySelectorAll('table').length,
    text: [...root.querySelectorAll('p')].map((paragraph) => paragraph.innerText).join('\n'),
  };
}
