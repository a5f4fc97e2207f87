import fc from 'fast-check';
import { parseHeaders } from '../../../src/hosts/outlook/parse-headers';

describe('parseHeaders', () => {
  it('reads the fields that tell a machine’s mail, in any case and folded over lines', () => {
    expect(
      parseHeaders(
        'Received: from x\r\nAUTO-Submitted: auto-replied\r\nList-Id: News\r\n\t<news.example>\r\nSubject: x\r\n',
      ),
    ).toEqual({ autoSubmitted: 'auto-replied', listId: 'News <news.example>' });
  });

  it('does not take a folded line of another field for its own', () => {
    expect(parseHeaders('List-Id: <a>\nSubject: x\n Precedence: bulk')).toEqual({ listId: '<a>' });
  });

  it('gives an answer for any text, and never a name it was not asked for', () => {
    const names = ['__proto__: x', 'constructor: y', 'List-Id: z', ' folded', ''];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...names))), (lines) => {
        const headers = parseHeaders(lines.join('\n'));
        expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
        for (const value of Object.values(headers)) expect(typeof value).toBe('string');
      }),
    );
  });
});
