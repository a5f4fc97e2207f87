const DRAWINGS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  pin: 'M10 2l4 4-2 .7L9.7 9 9.2 12 4 6.8 7 6.3 9.3 4zM6.5 9.5L2 14',
} as const;

/** A small line drawing that says nothing by itself: the button around it has the words. */
export function icon(name: keyof typeof DRAWINGS): SVGElement {
  const make = (tag: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const drawing = make('svg', { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' });
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.3', 'stroke-linejoin': 'round' };
  drawing.append(make('path', { ...line, d: DRAWINGS[name] }));
  return drawing;
}
