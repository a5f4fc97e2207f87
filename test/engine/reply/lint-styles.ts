export type Styles = ReadonlyMap<string, string>;

/** Word's engine lays nothing out by these, and Gmail drops some of them. */
const BANNED =
  /^(position|float|clear|top|left|right|bottom|inset|z-index|transform|opacity|filter|box-shadow|text-shadow|gap|columns?|font|content|background(-image|-position|-size|-repeat)?|(flex|grid|align|justify|place|animation|transition|mask|clip|-)(-.*)?)$/;
const GENERIC = /(^|,)\s*(sans-serif|serif|monospace)$/;
/** What keeps its padding in Word's engine. */
const PADDED = ['td', 'ul', 'ol'];
const SPACED = ['p', 'ul', 'ol', 'li'];

/** The declarations of a style attribute; a property that comes twice keeps its last value. */
export function stylesOf(style: string): Styles {
  const pairs = style.split(';').flatMap((one) => {
    const colon = one.indexOf(':');
    return colon < 0 ? [] : [[one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()] as const];
  });
  return new Map(pairs);
}

/** What of these styles some mail program drops or draws otherwise. */
export function styleFaults(name: string, styles: Styles): readonly string[] {
  const faults: string[] = [];
  for (const [property, value] of styles) {
    if (BANNED.test(property) || (property === 'display' && /flex|grid/.test(value))) faults.push(`style ${property}`);
    if (/url\s*\(|@import|expression\s*\(/i.test(value)) faults.push(`loads ${property}`);
    if (/(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\s*\(/i.test(value)) faults.push(`colour ${value}`);
    if (/(var|calc|min|max|clamp|env)\s*\(/i.test(value)) faults.push(`counts ${value}`);
    // Word keeps the space above and below a paragraph, and nothing else that margins do.
    if (property.startsWith('margin') && !(SPACED.includes(name) && /^(\d+px|0) 0 (\d+px|0) 0$/.test(value)))
      faults.push(`margin ${value}`);
    if (property.startsWith('padding') && !PADDED.includes(name)) faults.push(`padding of ${name}`);
    if (property === 'line-height' && !/^\d+px$/.test(value)) faults.push(`line-height ${value}`);
    if (property === 'font-family' && !GENERIC.test(value)) faults.push(`font ${value}`);
  }
  return faults;
}
