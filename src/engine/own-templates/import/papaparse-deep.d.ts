// The library's own types would bring all of Node's names into the engine.

declare module 'papaparse/papaparse.min' {
  export function parse(
    text: string,
    options: { delimiter: string; newline: string; skipEmptyLines: 'greedy'; preview: number },
  ): { readonly data: readonly (readonly string[])[] };
  export function unparse(
    rows: readonly (readonly (string | number)[])[],
    options: { escapeFormulae: RegExp; newline: string; delimiter: string },
  ): string;
}
