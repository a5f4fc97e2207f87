/** @jest-environment jsdom */
import { mailDocument } from '../../../../src/hosts/simulator/page/mail-document';
import { sampleMessage } from '../sample-message';

const HOSTILE = `<html><head><style>p{color:red}</style><meta http-equiv="refresh" content="0;url=https://evil.example">
</head><body bgcolor="#fff"><p onclick="x()">Hi</p><script>x()</script><img src="https://evil.example/x.png" onerror="x()">
<img src="data:image/png;base64,AA=="><iframe src="https://evil.example"></iframe></body></html>`;

test('a mail is shown with its own styles and pictures, and nothing that runs or fetches', () => {
  const shown = mailDocument(sampleMessage({ html: HOSTILE }), 'light');
  expect(shown).toContain('p{color:red}');
  expect(shown).toContain('data:image/png');
  for (const evil of ['<script', 'onclick', 'onerror', 'evil.example', '<iframe']) expect(shown).not.toContain(evil);
});

test('the policy of the document comes before anything of the mail', () => {
  const shown = mailDocument(sampleMessage(), 'light');
  expect(shown).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('пратката'));
});

test('a mail of plain text is escaped and follows the theme', () => {
  const { html, ...plain } = sampleMessage({ text: '<b>1</b>\n2' });
  expect(html).toBeDefined();
  const shown = mailDocument(plain, 'dark');

  expect(shown).toContain('&lt;b&gt;1&lt;/b&gt;<br>2');
  expect(shown).toContain('color-scheme:dark');
});

test('HTML mail stands on white paper in the dark, too', () => {
  expect(mailDocument(sampleMessage(), 'dark')).toContain('color-scheme:light');
});
