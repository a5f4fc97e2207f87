import type { ApologyWords } from './apology-words';
import type { AskingWords } from './find-asked-again';
import type { AttachmentWords } from './find-attachment';
import type { ClicheWords } from './cliche-words';
import type { ConfidentialWords } from './find-confidential';
import type { GreetingWords } from './greeting-words';
import type { InternalNoteWords } from './internal-note-words';
import type { PlaceholderWords } from './placeholder-words';
import type { PromiseWords } from './promise-words';
import type { RecoveryWords } from './recovery-words';
import type { StingWords } from './sting-words';
import type { ToneDeafWords } from './tone-deaf-words';
import type { TopicWords } from './find-unanswered';

/** All that checking a draft in one language takes besides its pack and its names. */
export type DraftCheckWords = {
  readonly apologies: ApologyWords;
  readonly asking: AskingWords;
  readonly attachment: AttachmentWords;
  readonly cliches: ClicheWords;
  readonly confidential: ConfidentialWords;
  readonly greeting: GreetingWords;
  readonly internalNotes: InternalNoteWords;
  readonly placeholders: PlaceholderWords;
  readonly promises: PromiseWords;
  readonly recovery: RecoveryWords;
  readonly stings: StingWords;
  readonly topics: TopicWords;
  readonly toneDeaf: ToneDeafWords;
};
