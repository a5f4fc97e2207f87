/** Why a call was refused; a closed list, so that it can stand in logs and counts. */
export type RefusalReason =
  'no-token' | 'bad-token' | 'foreign-account' | 'no-user-token' | 'bad-user-token' | 'no-address' | 'no-keys';

const STATUS: Readonly<Record<RefusalReason, 401 | 403 | 503>> = {
  'no-token': 401,
  'bad-token': 401,
  'foreign-account': 403,
  'no-user-token': 401,
  'bad-user-token': 401,
  'no-address': 403,
  'no-keys': 503,
};

/** A call that is not let in. 401: the token is none or not valid here; 403: it is valid, and another's; 503: it cannot be told now. */
export class Refusal extends Error {
  readonly statusCode: 401 | 403 | 503;

  constructor(readonly reason: RefusalReason) {
    super(`refused: ${reason}`);
    this.name = 'Refusal';
    this.statusCode = STATUS[reason];
  }
}
