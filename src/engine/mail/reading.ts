import type { MailLanguage } from '../languages/language';

/** 0 civil or firm, 1 tense, 2 hostile, 3 abuse. */
export type Level = 0 | 1 | 2 | 3;

/** What stings in a mail. */
export type HostilityKind =
  'insult' | 'contempt' | 'threat' | 'profanity' | 'shouting' | 'legal_threat' | 'review_blackmail';

/** Words that made a mail hot; offsets are UTF-16 code units into `newest` or into the subject. */
export type Finding = {
  readonly start: number;
  readonly end: number;
  readonly kind: HostilityKind;
  readonly text: string;
  readonly in: 'newest' | 'subject';
  /** How bad it is by itself: 1 a jab, 2 hostile, 3 abuse. */
  readonly weight: Exclude<Level, 0>;
  /** Who found it: rules that can be read, the learned voice, or both. */
  readonly by: 'rules' | 'voice' | 'both';
};

/** How hostile a mail is, and why. `score` is 0..1; `voices` counts the independent judges that agree. */
export type Hostility = {
  readonly level: Level;
  readonly score: number;
  readonly kinds: readonly HostilityKind[];
  readonly voices: 1 | 2;
  readonly findings: readonly Finding[];
};

/** All that a mail can be about. */
export const SITUATIONS = [
  'thanks',
  'praise',
  'question',
  'complaint',
  'refund',
  'delivery',
  'repeat_contact',
  'other',
] as const;

/** What a mail is mainly for. */
export type Situation = (typeof SITUATIONS)[number];

/** Something the customer asks or demands; offsets into `newest`. */
export type Ask = {
  readonly kind: 'question' | 'demand';
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type FactKind = 'order' | 'invoice' | 'tracking' | 'amount' | 'date' | 'phone' | 'link';

/** A hard fact named in the mail; offsets into `newest`, `text` as written. */
export type Fact = {
  readonly kind: FactKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** Who wrote, and how to greet them. All three are '' when there is nothing sure to use. */
export type Sender = {
  /** The given name in its base form. */
  readonly given: string;
  /** What follows the greeting word in the reply's language (vocative where the language has one). */
  readonly address: string;
  /** The whole formal greeting in the reply's language, without the closing comma. */
  readonly formal: string;
};

/** Why a mail is nobody's anger: the agent's own, a machine's answer, a bounce, a mailing list. */
export type Automatic = 'own' | 'auto-reply' | 'bounce' | 'newsletter';

/** All that the engine knows about one mail. */
export type Reading = {
  /** What the customer wrote now, without quoted history and signature; the input's own characters. */
  readonly newest: string;
  readonly signature: string;
  readonly language: MailLanguage;
  readonly hostility: Hostility;
  readonly situation: Situation;
  /** At least the third contact about the same thing. */
  readonly thirdTime: boolean;
  /** Any earlier contact is mentioned, or shown by the heads of quoted mails. */
  readonly repeat: boolean;
  /** The days of earlier contacts by the heads of quoted mails: "YYYY-MM-DD", oldest first, at most five. */
  readonly earlier: readonly string[];
  /** Somebody is in danger or need. */
  readonly urgent: boolean;
  readonly asks: readonly Ask[];
  readonly facts: readonly Fact[];
  /** Set when the mail can never be hot. */
  readonly automatic?: Automatic;
};
