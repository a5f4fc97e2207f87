import { withLocalOffice } from '../../../src/hosts/simulator/site';

const LOCAL = '<script src="/ms-ajax-stand-in.js"></script>\n<script src="/office/office.js"></script>';

describe('withLocalOffice', () => {
  it.each([
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    "<script\n  src = 'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js'\n  crossorigin></script>",
    '<script src=https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js ></script>',
    '<SCRIPT SRC="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">\n</SCRIPT>',
  ])('replaces %j', (tag) => {
    expect(withLocalOffice(`<head>${tag}<title>x</title>`)).toBe(`<head>${LOCAL}<title>x</title>`);
  });

  it.each([
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/excel.js"></script>',
    '<script src="https://example.com/office.js"></script>',
    '<a href="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></a>',
    '<script>x</script><p>https://appsforoffice.microsoft.com/lib/1/hosted/office.js</p><script></script>',
  ])('leaves %j as it is', (html) => {
    expect(withLocalOffice(html)).toBe(html);
  });
});
