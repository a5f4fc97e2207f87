import { killRounds } from './load/kill-rounds';
import { ownPostgres } from './own-postgres';
import type { OwnPostgres } from './own-postgres';

jest.setTimeout(240_000);

let postgres: OwnPostgres;

beforeAll(async () => {
  postgres = await ownPostgres();
});

afterAll(() => postgres.close());

describe('two servers on one PostgreSQL', () => {
  it('keep every write that was acknowledged when one of them is killed, twenty times, with fifty under way', async () => {
    const { acknowledged, missing, fewestInFlight } = await killRounds(postgres.url, { rounds: 20, inFlight: 60 });
    expect(missing).toEqual([]);
    expect(acknowledged).toBeGreaterThan(1_000);
    expect(fewestInFlight).toBeGreaterThanOrEqual(50);
  });
});
