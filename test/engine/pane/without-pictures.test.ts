import { withoutPictures } from '../../../src/engine/pane/without-pictures';
import { dressOf } from '../../../src/engine/reply/letter-dress';
import { logoHtml } from '../../../src/engine/reply/letter-logo';

const dress = dressOf({ mode: 'preview', accent: '#0f6cbd', language: 'en', labelOf: (name) => name });

it.each([160, 600])('puts the words of a logo %d px wide into a box of its size', (width) => {
  const logo = logoHtml({ src: 'https://a.example/l.png', alt: 'A <b> & "c"', width, height: 40 }, dress);
  const shown = withoutPictures(`<td>${logo}</td><td><p>x</p></td>`);
  expect(shown).toMatch(
    /^<td><span style="display:block;width:\d+px;[^"]*">A &lt;b&gt; &amp; &quot;c&quot;<\/span><\/td><td><p>x<\/p><\/td>$/,
  );
  expect(shown).toContain(`width:${width}px`);
  expect(shown).not.toContain('https:');
});

it('leaves a letter without pictures as it is', () => {
  expect(withoutPictures('<p>x</p>')).toBe('<p>x</p>');
});
