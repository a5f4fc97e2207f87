import { deploymentDescriptor } from '../../src/server/deployment-descriptor';

const names = (scopes: readonly string[]) =>
  scopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));

describe('the deployment descriptor', () => {
  it('names every address under the base URL, in the words of Google’s HTTP descriptor', () => {
    const { addOns } = deploymentDescriptor('https://mail-tools.example.org/take-five/');
    const base = 'https://mail-tools.example.org/take-five';
    expect(addOns.common).toMatchObject({
      logoUrl: `${base}/logo.png`,
      homepageTrigger: { runFunction: `${base}/gmail/home` },
    });
    expect(addOns.gmail).toEqual({
      contextualTriggers: [{ unconditional: {}, onTriggerFunction: `${base}/gmail/open` }],
      composeTrigger: { actions: [{ label: 'Take Five', runFunction: `${base}/gmail/compose` }], draftAccess: 'NONE' },
    });
    expect(addOns.httpOptions.authorizationHeader).toBe('SYSTEM_ID_TOKEN');
  });

  it('asks for five scopes, and for a restricted one only in exact mode', () => {
    const five = [
      'gmail.addons.execute',
      'gmail.addons.current.message.readonly',
      'gmail.addons.current.action.compose',
      'userinfo.email',
      'script.locale',
    ];
    expect(names(deploymentDescriptor('https://a.example').oauthScopes)).toEqual(five);
    expect(names(deploymentDescriptor('https://a.example', true).oauthScopes)).toEqual([...five, 'gmail.metadata']);
  });

  it.each([
    '',
    'a.example',
    'http://a.example',
    'https://a.example/?x',
    'https://a.example/#x',
    'https://me@a.example',
  ])('is not made for “%s”', (baseUrl) =>
    expect(() => deploymentDescriptor(baseUrl)).toThrow('must be an https address'),
  );
});
