import { cardFor } from '../../src/cards';
import { samplePane } from '../ui/sample-panes';
import { SURROUNDINGS } from './sample-surroundings';

describe('the card of a pause', () => {
  it('says until when it lasts, by the clock and by replies', () => {
    const card = JSON.stringify(cardFor(samplePane('middle', 'en'), SURROUNDINGS));
    expect(card).toContain('Free at 9:44, or after 2 more replies.');
  });
});
