import type { WantCase } from '../../../bench/cases/read-cases';
import { wantTable } from '../../../bench/cases/want-table';

const MAIL: WantCase = {
  id: 'a',
  lang: 'en',
  subject: 'Order',
  body: 'This is the third time I am writing to you about this, and nobody has answered.',
  situation: 'repeat_contact',
  third_time: true,
  kinds: [],
  hard: [],
};
const rowsOf = async (mail: WantCase) => {
  const { rows } = await wantTable([mail], [{ name: 'eld', answers: ['bg'] }]);
  return (what: string) => rows.find((one) => one.what === what);
};

describe('the table of languages and purposes', () => {
  it('meets its goals with right answers', async () => {
    const row = await rowsOf(MAIL);
    expect(row('language of the mail, all')).toMatchObject({ met: true, goal: 'at least 0.995', beside: ['0.000'] });
    expect(row('situation, all')).toMatchObject({ met: true });
    expect(row('third time, all (F1)')).toMatchObject({ met: true });
    expect(row('situation, en')).not.toHaveProperty('goal');
  });

  it('misses them with wrong ones', async () => {
    const row = await rowsOf({ ...MAIL, lang: 'bg', situation: 'thanks', third_time: false });
    for (const what of ['language of the mail, bg', 'situation, all', 'third time, all (F1)'])
      expect(row(what)).toMatchObject({ met: false });
  });
});
