/** What a name's bearer is, for agreement; undefined wherever it is not sure. */
export type Gender = 'male' | 'female';

/** What is sure of a person's name. A part that is missing is ''. */
export type PersonName = {
  /** The given name in its base form, in the letters of the language that it is written for. */
  readonly given: string;
  readonly patronymic: string;
  readonly surname: string;
  /** The title as it was written, a civil one ("Mr") or a learned one ("проф."). */
  readonly title: string;
  readonly gender?: Gender | undefined;
};

/** Words by whom they can be said of, lower case, parted by spaces. */
export type WordsByGender = { readonly male: string; readonly female: string; readonly either: string };

/** Everything about people's names that differs by language; how to check it stands in docs/greetings.md. */
export type NameRules = {
  /** Set where enough is known to tell a person that nobody listed from a firm in Latin letters. */
  readonly knowsLatin?: true;
  /** Given names in their base form. */
  readonly given: WordsByGender;
  /** Latin spellings of given names that no scheme leads to: "peter=петър". */
  readonly spelt: string;
  /** Titles and trades before a name, without full stops. */
  readonly titles: WordsByGender;
  /** Words that firms, papers and departments begin with, and given names never are. */
  readonly things: string;
  /** Words that stand in names of departments, firms and machines, and in nobody's own. */
  readonly roles: string;
  /** A family name from Latin letters; left out where no greeting needs one. */
  readonly surnameFromLatin?: (surname: string) => string;
  /** What follows the greeting word. */
  readonly address: (person: PersonName) => string;
  /** The whole formal greeting without its comma; the neutral one when the gender is not sure, '' without any name. */
  readonly formal: (person: PersonName) => string;
};
