import { publisherFrom } from '../../../../src/hosts/outlook/delivery/publisher';

describe('publisherFrom', () => {
  it('knows nothing of a publisher who has said nothing', () => {
    const nobody = { name: undefined, supportUrl: undefined, supportEmail: undefined };
    expect(publisherFrom({})).toEqual(nobody);
    expect(publisherFrom({ PUBLISHER: ' ', SUPPORT_URL: '', SUPPORT_EMAIL: '' })).toEqual(nobody);
  });

  it('takes a name, a page and an address', () => {
    expect(
      publisherFrom({
        PUBLISHER: ' Northwind & Sons ',
        SUPPORT_URL: 'https://northwind.example/help?topic=mail',
        SUPPORT_EMAIL: 'help@northwind.example',
      }),
    ).toEqual({
      name: 'Northwind & Sons',
      supportUrl: 'https://northwind.example/help?topic=mail',
      supportEmail: 'help@northwind.example',
    });
  });

  it.each(['http://northwind.example', 'northwind.example', 'javascript:alert(1)'])('refuses %s as a page', (page) => {
    expect(() => publisherFrom({ SUPPORT_URL: page })).toThrow(`SUPPORT_URL is “${page}”`);
  });

  it.each(['help', 'help@northwind', 'Help <help@northwind.example>', 'a b@northwind.example'])(
    'refuses %s as an address',
    (address) => {
      expect(() => publisherFrom({ SUPPORT_EMAIL: address })).toThrow(`SUPPORT_EMAIL is “${address}”`);
    },
  );
});
