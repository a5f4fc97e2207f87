import { manifestFor } from '../../../../src/hosts/outlook/delivery/manifest-for';

const MANIFEST = `<OfficeApp>
  <IconUrl DefaultValue="https://localhost:3000/icons/icon-64.png" />
  <SupportUrl DefaultValue="https://localhost:3000/en/support.html" />
</OfficeApp>`;

describe('manifestFor', () => {
  it('moves every address to where the add-in stands', () => {
    expect(manifestFor(MANIFEST, 'https://example.org/path')).toBe(`<OfficeApp>
  <IconUrl DefaultValue="https://example.org/path/icons/icon-64.png" />
  <SupportUrl DefaultValue="https://example.org/path/en/support.html" />
</OfficeApp>`);
  });

  it('changes nothing for the development server', () => {
    expect(manifestFor(MANIFEST, 'https://localhost:3000')).toBe(MANIFEST);
  });

  it('keeps the file well-formed whatever the address', () => {
    expect(manifestFor(MANIFEST, "https://example.org/a&b'$&")).toContain(
      '"https://example.org/a&amp;b&#39;$&amp;/icons/',
    );
  });

  it('refuses a manifest that points elsewhere already', () => {
    expect(() => manifestFor('<OfficeApp />', 'https://example.org')).toThrow('no address');
  });
});
