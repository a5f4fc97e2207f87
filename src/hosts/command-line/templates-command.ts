import { loadWriting } from '../../engine';
import { allLetters } from './all-letters';
import type { Streams } from './streams';
import { writeLine } from './write-line';

/** Runs `templates`: every letter with the variables it prints, as indented JSON or one id a line. */
export async function templatesCommand(asJson: boolean, { output }: Streams): Promise<number> {
  const { lettersVariables } = await loadWriting();
  const letters = await allLetters();
  if (!asJson) {
    for (const { id } of letters) await writeLine(output, id);
    return 0;
  }
  const listed = letters.map((letter) => {
    const { id, occasion, language, voice } = letter;
    const variables = lettersVariables(letter);
    return {
      id,
      occasion,
      language,
      voice,
      variables: variables.map(({ name }) => name),
      required: variables.filter(({ required }) => required).map(({ name }) => name),
    };
  });
  await writeLine(output, JSON.stringify(listed, undefined, 2));
  return 0;
}
