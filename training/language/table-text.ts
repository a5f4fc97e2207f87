import { inShort } from '../../src/engine/mail/language/short-letters';
import type { Weights } from './learn-weights';

/**
 * The weights of an alphabet as TypeScript: for each class one string, in which "+7" or "-3" stands before the pieces that weigh so
 * much for it, the first number alone being what the class weighs with nothing seen.
 */
export function tableText(
  name: string,
  comment: string,
  classes: readonly string[],
  { pieces, bias }: Weights,
): string {
  const rows = classes.map((language, c) => {
    const byWeight = new Map<number, string[]>();
    for (const [piece, weights] of pieces) {
      const weight = weights[c] ?? 0;
      if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), piece]);
    }
    const groups = [...byWeight].sort(([a], [b]) => b - a);
    const runs = groups.map(([weight, names]) => `${signed(weight)} ${names.map(inShort).sort().join(' ')}`);
    return `  ${language}: ${JSON.stringify([signed(bias[c] ?? 0), ...runs].join(' ')).replace(/^"|"$/g, '`')},`;
  });
  return `/** ${comment} */\nexport const ${name} = {\n${rows.join('\n')}\n} as const;\n`;
}

function signed(weight: number): string {
  return weight < 0 ? String(weight) : `+${weight}`;
}
