import { LANGUAGES } from '../../engine';
import { useSurroundings } from '../surroundings';

/** The four languages of letters, for a Select. */
export function LanguageOptions(): React.JSX.Element {
  const { strings } = useSurroundings();
  return (
    <>
      {LANGUAGES.map((language) => (
        <option key={language} value={language}>
          {strings.languages[language]}
        </option>
      ))}
    </>
  );
}
