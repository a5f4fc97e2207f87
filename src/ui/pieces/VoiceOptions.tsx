import { VOICES } from '../../engine';
import { useSurroundings } from '../surroundings';

/** The manners of letters, for a Select. */
export function VoiceOptions(): React.JSX.Element {
  const { strings } = useSurroundings();
  return (
    <>
      {VOICES.map((voice) => (
        <option key={voice} value={voice}>
          {strings.voices[voice]}
        </option>
      ))}
    </>
  );
}
