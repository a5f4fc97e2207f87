/** What calls for a second pair of eyes before an answer goes. */
export type ColleagueReasons = {
  /** A letter that draws a boundary was picked. */
  readonly boundary: boolean;
  /** The draft offers more than the agent may give. */
  readonly gesture: boolean;
  /** The email is abuse, level 3. */
  readonly abuse: boolean;
};

/** Whether a colleague is offered by itself; one can be asked at any time. */
export function suggestsColleague({ boundary, gesture, abuse }: ColleagueReasons): boolean {
  return boundary || gesture || abuse;
}
