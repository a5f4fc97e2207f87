import { headerPolicy, panePolicy, TEXT_POLICY } from '../../../../src/hosts/outlook/delivery/content-security-policy';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));

describe('the Content-Security-Policy', () => {
  it.each([panePolicy(), TEXT_POLICY, headerPolicy()])(
    'lets no script be written into a page or made from text',
    (policy) => {
      const scripts = directives(policy).get('script-src') ?? directives(policy).get('default-src');
      expect(scripts?.filter((source) => source.startsWith("'unsafe"))).toEqual([]);
      expect(directives(policy).get('default-src')).toEqual(["'none'"]);
      expect(directives(policy).get('base-uri')).toEqual(["'none'"]);
      expect(directives(policy).get('form-action')).toEqual(["'none'"]);
    },
  );

  it('lets the pane talk to its own host alone, and load scripts from there and from Microsoft', () => {
    expect(directives(panePolicy()).get('connect-src')).toEqual(["'self'"]);
    expect(directives(panePolicy()).get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
  });

  it('lets the pages that are only read run no script at all', () => {
    expect([...directives(TEXT_POLICY).keys()]).toEqual([
      'default-src',
      'base-uri',
      'form-action',
      'style-src',
      'img-src',
    ]);
  });

  it.each([panePolicy, headerPolicy])(
    'lets pictures come from the hosts that are named, and nothing else',
    (policyFor) => {
      const named = policyFor(['https://images.example.org', 'https://cdn.example.org:8443']);
      expect(directives(policyFor()).get('img-src')).toEqual(["'self'", 'data:']);
      expect(directives(named).get('img-src')).toEqual([
        "'self'",
        'data:',
        'https://images.example.org',
        'https://cdn.example.org:8443',
      ]);
      expect(named.replace(' https://images.example.org https://cdn.example.org:8443', '')).toBe(policyFor());
    },
  );

  it('says in the header alone who may show the pane in a frame', () => {
    expect(directives(headerPolicy()).get('frame-ancestors')).toEqual([
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.live.com',
      'https://outlook.cloud.microsoft',
    ]);
    expect(headerPolicy().startsWith(`${panePolicy()}; frame-ancestors `)).toBe(true);
    expect(panePolicy() + TEXT_POLICY).not.toContain('frame-ancestors');
  });
});
