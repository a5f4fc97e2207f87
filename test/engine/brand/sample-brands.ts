import { brandFromSettings } from '../../../src/engine/brand/brand-from-settings';
import type { Brand } from '../../../src/engine/brand/brand';
import { DEFAULT_SETTINGS } from '../../../src/engine';

const NO_WORDS = { signOff: '', agentTitle: '', company: '', legal: '' };

/** What a company has that never looked at its letters. */
const plain: Brand = {
  ...brandFromSettings({ ...DEFAULT_SETTINGS, company: 'Northwind' }),
  id: 'plain',
  name: 'Plain',
};

/** Everything that a brand can say. */
const everything: Brand = {
  id: 'everything',
  name: 'Northwind Kettles',
  mailboxes: ['care@northwind.example', '@northwind.example'],
  logo: { src: 'https://northwind.example/logo.png', alt: 'Northwind & Sons', width: 180, height: 48 },
  colours: {
    text: '#1f2a37',
    paper: '#fdfaf3',
    accent: '#e8a33d',
    link: '#0b5c73',
    button: '#0b5c73',
    buttonText: '#fdfaf3',
  },
  font: 'georgia',
  button: 'pill',
  voice: 'warm',
  words: {
    signOff: 'With warm regards',
    agentTitle: 'Kettle ninja',
    company: 'Northwind Kettles Ltd',
    legal:
      'Northwind Kettles Ltd. Registered in England and Wales, no. 01234567. Registered office: 1 Harbour Row, Bristol BS1 1AA.\n' +
      'VAT GB 123 4567 89. This message is for the person it is addressed to.',
  },
  inLanguage: {
    bg: {
      signOff: 'Сърдечни поздрави',
      agentTitle: 'Майстор на чайници',
      company: 'Северен чайник ООД',
      legal: 'Северен чайник ООД, ЕИК 123456789, гр. Варна, ул. „Пристанищна“ 1.',
    },
    ru: { signOff: 'С наилучшими пожеланиями', agentTitle: 'Мастер чайников', company: 'ООО «Северный чайник»' },
    uk: { signOff: 'З найкращими побажаннями', agentTitle: 'Майстриня чайників', company: '' },
  },
};

/** Light words on dark paper. */
const dark: Brand = {
  id: 'dark',
  name: 'Night shop',
  mailboxes: ['night@shop.example'],
  colours: {
    text: '#f1eee8',
    paper: '#1b1f2a',
    accent: '#f0b429',
    link: '#8ec7ff',
    button: '#f5d47a',
    buttonText: '#1b1f2a',
  },
  font: 'verdana',
  button: 'square',
  voice: 'formal',
  words: { ...NO_WORDS, company: 'Night shop', legal: 'Night shop, Kyiv' },
  inLanguage: {},
};

const NASTY = '"><img src=x onerror=alert(1)>\'{{agent.name}}</td></table><script>';

/** Values that try to leave their places; no form lets them through, but a document may have been written by hand. */
const hostile: Brand = {
  id: 'hostile',
  name: NASTY,
  mailboxes: [],
  logo: { src: 'https://a.example/"onerror="alert(1)', alt: NASTY, width: 1e9, height: -3 },
  colours: {
    text: 'red;position:fixed',
    paper: 'url(https://a.example/)',
    accent: '#12345',
    link: '"><script>',
    button: 'rgba(0,0,0,.1)',
    buttonText: '',
  },
  font: 'lobster' as Brand['font'],
  button: 'url(x)' as Brand['button'],
  words: {
    signOff: NASTY,
    agentTitle: `{{#if x}}${NASTY}`,
    company: `${NASTY}\u202e\u0000 ${'long '.repeat(40)}`,
    legal: `${NASTY}\n\n\n${'small print '.repeat(70)}`,
  },
  inLanguage: { bg: { signOff: '{{{', legal: '' } },
};

/** Brands over which letters are checked; all but `hostile` could be saved. */
export const SAMPLE_BRANDS = { plain, everything, dark, hostile } as const;

/** Those that could be saved. */
export const GOOD_BRANDS: readonly Brand[] = [plain, everything, dark];
