import { chosenLicence, noticeText } from '../../../../src/hosts/outlook/delivery/notice-text';
import type { ShippedPackage } from '../../../../src/hosts/outlook/delivery/shipped-packages';

const a = (more: Partial<ShippedPackage>): ShippedPackage => ({
  name: 'clock',
  version: '1.2.3',
  licence: 'MIT',
  text: 'Anybody may.',
  ...more,
});

describe('noticeText', () => {
  it('names each package with version, licence and its text', () => {
    const notice = noticeText([a({}), a({ name: 'dial', licence: 'ISC', text: 'Everybody may.' })]);
    expect(notice).toMatch(/clock 1\.2\.3 \(MIT\)\n\nAnybody may\.\n[^]*dial 1\.2\.3 \(ISC\)\n\nEverybody may\.\n/);
  });

  it('says the same text once for all packages that have it', () => {
    const notice = noticeText([a({}), a({ name: 'dial' })]);
    expect(notice).toContain('clock 1.2.3 (MIT)\ndial 1.2.3 (MIT)\n\nAnybody may.');
    expect(notice.match(/Anybody may/g)).toHaveLength(1);
  });

  it.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    'MPL-2.0',
    'LICENSE',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'MIT AND GPL-3.0',
  ])('refuses the licence %s', (licence) => {
    expect(() => noticeText([a({ licence })])).toThrow(`clock has the licence “${licence}”`);
  });

  it('takes the permissive one of two licences, and says so', () => {
    expect(chosenLicence(a({ licence: '(MPL-2.0 OR Apache-2.0)' }))).toBe('Apache-2.0, out of MPL-2.0 or Apache-2.0');
    expect(() => chosenLicence(a({ licence: '(MPL-2.0 OR GPL-2.0)' }))).toThrow();
  });

  it('refuses a package without the text of its licence, unless its project states whose it is', () => {
    expect(() => noticeText([a({ text: undefined })])).toThrow('clock comes without the text');
    expect(noticeText([a({ name: '@fluentui/react-icons', text: undefined })])).toContain(
      'Copyright (c) 2020 Microsoft',
    );
  });
});
