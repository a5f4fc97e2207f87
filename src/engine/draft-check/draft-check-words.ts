import type { ApologyWords } from './apology-words';
import type { AskingWords } from './find-asked-again';
import type { AttachmentWords } from './find-attachment';
import type { ClicheWords } from './cliche-words';
import type { ConfidentialWords } from './find-confidential';
import type { GreetingWords } from './greeting-words';
import type { HumourWords } from './humour-words';
import type { InternalNoteWords } from './internal-note-words';
import type { PlaceholderWords } from './placeholder-words';
import type { PolicyOnlyWords } from './policy-only-words';
import type { PressureWords } from './pressure-words';
import type { PromiseWords } from './promise-words';
import type { QuotingWords } from './quoting-words';
import type { RecoveryWords } from './recovery-words';
import type { StingWords } from './sting-words';
import type { TopicWords } from './find-unanswered';

/** All that checking a draft in one language takes besides its pack and its names. */
export type DraftCheckWords = {
  readonly apologies: ApologyWords;
  readonly asking: AskingWords;
  readonly attachment: AttachmentWords;
  readonly cliches: ClicheWords;
  readonly confidential: ConfidentialWords;
  readonly greeting: GreetingWords;
  readonly humour: HumourWords;
  readonly internalNotes: InternalNoteWords;
  readonly placeholders: PlaceholderWords;
  readonly policyOnly: PolicyOnlyWords;
  readonly pressure: PressureWords;
  readonly promises: PromiseWords;
  readonly quoting: QuotingWords;
  readonly recovery: RecoveryWords;
  readonly stings: StingWords;
  readonly topics: TopicWords;
};
