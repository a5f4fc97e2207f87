import { startOutlook } from './outlook';
import type { Outlook } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

/** Runs in a page of the add-in: tries something, and tells what the browser said against it; '' where nothing was said. */
const REFUSED = `async (attempt) => {
  const violations = [];
  const hear = (event) => violations.push(event.effectiveDirective);
  document.addEventListener('securitypolicyviolation', hear);
  // What a debugger evaluates may itself use eval; what comes a turn later is the page's own.
  await new Promise((done) => setTimeout(done));
  let thrown = '';
  try { await attempt(); } catch (error) { thrown = error.name; }
  for (let turn = 0; turn < 50 && violations.length === 0; turn++) await new Promise((done) => requestAnimationFrame(done));
  document.removeEventListener('securitypolicyviolation', hear);
  return [thrown, violations[0] ?? ''].filter(Boolean).join(', ');
}`;

const put = (name: string, properties: string) =>
  `document.body.append(Object.assign(document.createElement('${name}'), ${properties}))`;

describe.each(['taskpane.html', 'launch-event.html'])('the policy of %s', (name) => {
  it.each([
    ['a script made from text', `eval('1')`, 'EvalError, require-trusted-types-for'],
    ['a function made from text', `new Function('return 1')`, 'EvalError, require-trusted-types-for'],
    [
      'a handler written into an element',
      `document.body.setAttribute('onclick', '1')`,
      'TypeError, require-trusted-types-for',
    ],
    ['HTML that nobody cleaned', `document.body.innerHTML = '<b>x</b>'`, 'TypeError, require-trusted-types-for'],
    ['a page in a frame', put('iframe', `{ src: 'https://evil.example/' }`), 'frame-src'],
    ['an object', put('object', `{ data: location.href }`), 'object-src'],
    [
      'another base',
      `document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' }))`,
      'base-uri',
    ],
    [
      'a form that is sent',
      `const form = document.createElement('form'); form.action = 'https://evil.example/'; document.body.append(form); form.submit()`,
      'form-action',
    ],
    ['a picture from elsewhere', put('img', `{ src: 'https://evil.example/x.png' }`), 'img-src'],
    ['a request to elsewhere', `await fetch('https://evil.example/')`, 'TypeError, connect-src'],
    [
      'a script from elsewhere',
      put('script', `{ src: 'https://evil.example/x.js' }`),
      'TypeError, require-trusted-types-for',
    ],
    ['a policy of one’s own for HTML', `trustedTypes.createPolicy('mine', {})`, 'TypeError, trusted-types'],
  ])('refuses %s', async (_, attempt, refused) => {
    const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${outlook.url}/${name}`);
    expect(await page.evaluate(`(${REFUSED})(async () => { ${attempt} })`)).toBe(refused);
    await context.close();
  });
});
