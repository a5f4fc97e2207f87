/** A stored text as JSON; what is no JSON comes back as the text it is, for the schema to refuse. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
