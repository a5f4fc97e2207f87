export { LANGUAGES, languageOfTag } from './languages/language';
export type { Language, MailLanguage } from './languages/language';
export type { LanguagePack, Phrases } from './languages/language-pack';
export { createDraftCheck } from './draft-check/create-draft-check';
export type { CheckedDraft, DraftCheck, DraftKnowledge } from './draft-check/create-draft-check';
export type { DraftCheckWords } from './draft-check/draft-check-words';
export type {
  Draft,
  DraftProblem,
  DraftProblemKind,
  DraftPromise,
  GestureLimit,
  PolicyText,
} from './draft-check/draft';
export { RECOVERY_STEPS } from './draft-check/recovery-words';
export type { RecoveryStep } from './draft-check/recovery-words';
export { recoverySteps } from './draft-check/recovery-steps';
export { DRAFT_PROBLEMS } from './draft-check/draft';
export { splitDraft } from './draft-check/draft-body';
export type { DraftBody } from './draft-check/draft-body';
export { findingKey } from './draft-check/finding-key';
export { findHtmlNotes } from './draft-check/find-html-notes';
export { mendDraft } from './draft-check/mend-draft';
export { mendFor } from './draft-check/mend-for';
export type { DraftStep } from './draft-check/draft-steps';
export { worstFirst } from './draft-check/worst-first';
export { loadDraftWords, loadLetters, loadNames, loadPack, loadSenses } from './languages/index';
export type { LanguageLetters } from './languages/language-letters';
export type { SampleCustomer } from './reply/sample-customer';
export { holdsFlagged } from './hostility/holds-flagged';
export { keepBegun } from './hostility/keep-begun';
export { allowedOf } from './hostility/without-allowed';
export type { Allowed } from './hostility/without-allowed';
export type { VoiceWeights } from './hostility/voice/voice-weights';
export type { Senses } from './hostility/voice/senses';
export type { Email, MailHeaders, Person } from './mail/email';
export { loadSecondVoice } from './hostility/voice/load-second-voice';
export { quotedMail } from './mail/newest/quoted-mail';
export { readMail } from './mail/read-mail';
export type { SecondVoice } from './mail/read-mail';
export type { NameRules } from './mail/sender/name-rules';
export type { Writer } from './mail/sender/read-sender';
export { escapeHtml } from './template/escape-html';
export { splitMail } from './mail/newest/split-mail';
export type { MailParts } from './mail/newest/split-mail';
export type {
  Ask,
  Automatic,
  Fact,
  FactKind,
  Finding,
  Hostility,
  HostilityKind,
  Level,
  Reading,
  Sender,
  Situation,
} from './mail/reading';
export { openDocument } from './documents/open-document';
export type { DocumentKind, OpenedDocument } from './documents/open-document';
export {
  isRunning,
  runningCoolDowns,
  statusOf,
  statusOfConversation,
  statusOfMessage,
} from './memory/cool-down-status';
export type { CoolDownStatus } from './memory/cool-down-status';
export { conversationKey, deviceName, keyFor, messageKey, senderKey } from './memory/key-for';
export { hexOf, sha256 } from './memory/sha-256';
export { MEMORY_DOCUMENT } from './memory/memory-document';
export { endPausesOf } from './memory/end-pauses-of';
export { forget } from './memory/forget';
export { holdsMark, letterMark } from './memory/letter-mark';
export type { LetterMark } from './memory/letter-mark';
export { mergeMemory } from './memory/merge-memory';
export { isMuted, mute } from './memory/mute';
export { awaitColleague, awaitsColleague, endAnsweredWaits } from './memory/await-colleague';
export { keepPromise, movePromise, notePromise, promiseKey, removePromise, snoozePromise } from './memory/note-promise';
export { fitMemory } from './memory/fit-memory';
export { openPromises } from './memory/open-promises';
export type { OpenPromise } from './memory/open-promises';
export { dayOf } from './journal/day-of';
export type { DaySources } from './journal/day-of';
export type { Day, DayAnswers, TrendDay } from './journal/day';
export { EMPTY_JOURNAL } from './journal/journal';
export type { Journal, JournalMail } from './journal/journal';
export { JOURNAL_DOCUMENT } from './journal/journal-document';
export { noteMail } from './journal/note-mail';
export type { SeenMail } from './journal/note-mail';
export { noteMemory } from './journal/note-memory';
export { topicsOf } from './journal/topics-of';
export type { ColleagueLetter, ColleagueLetterWords, ColleagueQuestion } from './colleague/colleague-letter';
export { colleagueLetter } from './colleague/colleague-letter';
export { suggestsColleague } from './colleague/suggests-colleague';
export { inHouse } from './send/in-house';
export { noteAnswer, sayAnswered, undoSaid } from './memory/note-answer';
export { noteHolding, noteNotHeated, noteSkip } from './memory/note-choice';
export { noteHot } from './memory/note-hot';
export { noteSeenSent } from './memory/note-seen-sent';
export { settleMemory } from './memory/settle-memory';
export { takeBackAnswer } from './memory/take-back-answer';
export { EMPTY_MEMORY } from './memory/memory';
export type { Answer, CoolDown, Evidence, Key, Memory, PromiseMark, SkipReason } from './memory/memory';
export type { Announcement, DraftNews } from './pane/announcement';
export { SITUATIONS } from './mail/reading';
export { announcementFor } from './pane/announcement-for';
export { isQuotable } from './pane/digest-of';
export { numberedProblems, numberedPromises } from './pane/finding-id';
export { FIRST_CHOICE } from './pane/choice';
export type { Choice, InsertionNews, LetterFilter, View } from './pane/choice';
export type { Customer, Desk, Opened, PaneWords } from './pane/opened';
export type { CareDesk, CareLines, LatePromise, PromiseDeed, PromiseDesk, ShownEmail } from './pane/care';
export { loadCaring } from './pane/load-caring';
export type { Caring } from './pane/load-caring';
export { paneFor, pauseOf } from './pane/pane-for';
export { loadWriting } from './pane/load-writing';
export type { Writing } from './pane/load-writing';
export { replyLanguageOf } from './pane/reply-language';
export { GENERAL_THOUGHTS } from './pane/thought-for';
export { oneLine, whoOf } from './pane/who-of';
export type { Digest, Waited } from './pane/digest';
export type { Field } from './pane/field';
export type { LetterRow, Offer } from './pane/offer';
export type { FoundDraft } from './pane/care';
export type { DialState } from './pane/dial-state';
export type { DraftFinding, DraftMerit } from './pane/check-pane-state';
export type { Hushed, LetterAction, NextEmail, Pane, PaneKind, Thought, Urgent, Who } from './pane/pane';
export type { WhyItem } from './pane/why-item';
export type { Problem } from './pane/problem';
export { inVoice, isOwn, letterId, OCCASIONS, VOICES } from './reply/letter';
export type { Letter, LetterBlock, LetterName, Occasion, Voice } from './reply/letter';
export type { BrandEdit, ImportReport, Shelf, StoreTrouble, TemplateEdit } from './pane/shelf';
export type { UsedLetter } from './reply/used-letters';
export { docToTemplate } from './own-templates/doc-to-template';
export { htmlToDoc } from './own-templates/html-to-doc';
export { isBlockTag, readTag } from './own-templates/read-tag';
export { safeAddress } from './own-templates/safe-address';
export { splitTags } from './own-templates/split-tags';
export type { TemplateDoc } from './own-templates/template-doc';
export { templateToDoc } from './own-templates/template-to-doc';
export { SWITCHES, VARIABLES } from './reply/variables';
export { addTemplate, duplicateTemplate } from './own-templates/add-template';
export type { NewTemplate } from './own-templates/add-template';
export { archiveTemplate, removeTemplate } from './own-templates/archive-template';
export { canStep, editTemplate, redoEdit, undoEdit } from './own-templates/edit-template';
export { exportTemplates } from './own-templates/export-templates';
export { favour } from './own-templates/favour';
export { ownId } from './own-templates/own-letter';
export { importTemplates } from './own-templates/import/import-templates';
export { IMPORT_NOTES } from './own-templates/import/imported-templates';
export type { FoundText, ImportedTemplates, ImportNote } from './own-templates/import/imported-templates';
export { mergeImported } from './own-templates/import/merge-imported';
export type { MergedTemplates, MergeWith } from './own-templates/import/merge-imported';
export { MOST_BODY, MOST_TEMPLATES, MOST_VERSIONS, NO_OWN_TEMPLATES } from './own-templates/own-templates';
export type { OwnTemplate, OwnTemplates, OwnText } from './own-templates/own-templates';
export { OWN_TEMPLATES_DOCUMENT } from './own-templates/own-templates-document';
export { PROMISED_TERM } from './own-templates/promised-term';
export { staleWordings } from './own-templates/stale-wordings';
export { shortcutTaken } from './own-templates/shortcut-taken';
export { textOf } from './own-templates/text-of';
export { templateFault } from './own-templates/template-fault';
export type { TemplateFault } from './own-templates/template-fault';
export { MOST_IMPORT, MOST_TITLE } from './own-templates/template-limits';
export type { Switch, Variable } from './reply/variables';
export { newerSettings } from './settings/newer-settings';
export { SETTINGS_DOCUMENT } from './settings/settings-document';
export { hotEnough } from './settings/hot-enough';
export { endOfDay, isQuiet, nudges } from './settings/nudges';
export { SEND_CHECK_LANGUAGES } from './languages/send-check-languages';
export { createSendCheck } from './send/create-send-check';
export type { SendCheck, SendFindings, SentDraft } from './send/create-send-check';
export { decideSend, needsText } from './send/decide-send';
export { noteSentPromises } from './send/note-sent-promises';
export type { PromisingReply, SentPromises } from './send/note-sent-promises';
export type { Outgoing, SendDecision } from './send/decide-send';
export { splitQuotes } from './mail/newest/split-quotes';
export {
  MOST_CONTACT_COST,
  MOST_CURRENCY,
  MOST_HOLIDAYS,
  MOST_PRODUCTS,
  MOST_URGENT_TEXT,
  TARGET_MINUTES,
} from './settings/settings-document';
export { VERSION } from './version';
export { NO_PROMISE_TEXTS } from './promises/promise-texts';
export type { PromiseText, PromiseTexts } from './promises/promise-texts';
export { PROMISE_TEXTS_DOCUMENT } from './promises/promise-texts-document';
export { putAway, rememberName, rememberWords, settleTexts } from './promises/remember-words';
export { toldPromises } from './promises/told-promises';
export type { ToldPromise } from './promises/told-promises';
export { holdingPromiseKey, noteHoldingPromises } from './promises/holding-promise';
export { promiseDay } from './promises/promise-day';
export { wordsOfPromise } from './promises/words-of-promise';
export type { PromiseStage } from './promises/promise-day';
export type { FollowUp, FollowUps } from './follow-up/follow-ups';
export type { PromiseRow, Telling } from './pane/promise-row';
export { DEFAULT_SETTINGS, SIGNATURES } from './settings/settings';
export type { ContactCosts, Sensitivity, Settings, Signature } from './settings/settings';
export { FONT_STACKS, NO_BRANDS } from './brand/brand';
export type { Brand, BrandColours, BrandLogo, Brands, BrandWords, FontStack } from './brand/brand';
export { brandContrasts, CONTRAST_PAIRS } from './brand/brand-contrasts';
export type { BrandContrast, ContrastPair } from './brand/brand-contrasts';
export { BRAND_FAULTS, brandFaults } from './brand/brand-faults';
export type { BrandFault } from './brand/brand-faults';
export { brandFor } from './brand/brand-for';
export { brandFromSettings } from './brand/brand-from-settings';
export { BRAND_LIMITS, isColour, isLogoSize } from './brand/brand-limits';
export { sameBrand } from './brand/same-brand';
export { brandWords } from './brand/brand-words';
export { BRANDS_DOCUMENT } from './brand/brands-document';
export { addBrand, duplicateBrand, editBrand, freeBrandId, moveBrandFirst, removeBrand } from './brand/change-brands';
export { contrast } from './brand/contrast';
export { FONT_LISTS } from './brand/font-lists';
export { forcedDark } from './brand/forced-dark';
export { mendedColour } from './brand/mended-colour';
export { activeEntries, pausedBy } from './board/active-entries';
export { BOARD_KINDS, BOARD_LIMITS, EMPTY_BOARD } from './board/board';
export type { Board, BoardEntry, BoardKind } from './board/board';
export type { BoardDesk, BoardEdit } from './board/board-desk';
export { BOARD_DOCUMENT } from './board/board-document';
export { burstOf } from './board/burst-of';
export type { Burst, BurstMail } from './board/burst-of';
export { addEntry, editEntry, freeEntryId, removeEntry } from './board/change-board';
export { ENTRY_FAULTS, entryFaults } from './board/entry-faults';
export type { EntryFault } from './board/entry-faults';
export { newEntry } from './board/new-entry';
export { settleBoard } from './board/settle-board';
export type { BoardPane } from './pane/board-pane';
export type { Pausing } from './pane/with-pauses';
export { noteSent } from './same-again/note-sent';
export { sentBefore } from './same-again/sent-before';
export type { SentBefore } from './same-again/sent-before';
export { NO_SENT_SHINGLES } from './same-again/sent-shingles';
export type { SentReply, SentShingles } from './same-again/sent-shingles';
export { SENT_SHINGLES_DOCUMENT } from './same-again/sent-shingles-document';
export { shinglesOf } from './same-again/shingles-of';
export { parseHolidays } from './calendar/parse-holidays';
export type { ReadHolidays } from './calendar/parse-holidays';
export type { Recipients } from './draft-check/recipients';
