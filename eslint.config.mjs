import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

// Which room may look into which; from outside a room, only through its index.ts.
const MAY_IMPORT = {
  engine: [],
  i18n: ['engine'],
  session: ['engine', 'i18n'],
  ui: ['engine', 'i18n', 'session'],
  cards: ['engine', 'i18n', 'session'],
  'hosts/outlook': ['engine', 'i18n', 'session', 'ui'],
  'hosts/simulator': ['engine', 'i18n', 'session', 'ui'],
  'hosts/editor': ['engine', 'i18n', 'session', 'ui'],
  'hosts/command-line': ['engine', 'i18n', 'session', 'cards'],
  'hosts/gmail': ['engine', 'i18n', 'session', 'cards'],
  server: ['engine', 'i18n', 'session', 'hosts/gmail'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'hosts'];

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => {
  const open = allowed.some((other) => other.startsWith('hosts/')) ? [...allowed, 'hosts'] : allowed;
  const closed = ROOMS.filter((other) => !open.includes(other));
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
              message: `${room} may only import from: ${allowed.join(', ') || 'nothing'}.`,
            },
            {
              regex: `^(\\.\\./)+(${allowed.join('|') || 'none'})/.+`,
              message: 'From outside a room use its front door, index.ts.',
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', '.cert/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_$', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Control characters are what hostile mail is cleaned of.
      'no-control-regex': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  // The only way to copy in a frame without clipboard permission.
  { files: ['src/session/browser/copy-letter.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  { files: ['src/ui/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['src/i18n/*.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['src/engine/languages/*/**/*.ts', 'src/i18n/{en,bg,ru,uk}.ts', 'src/*/index.ts', 'test/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument: take `now`.' },
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument: take `now`.',
        },
        {
          selector: 'Literal[regex.pattern=/\\(\\?<|\\\\p\\{|\\\\P\\{/]',
          message: 'Classic Outlook reads ES2016 only: no look-behind, named groups or \\p{}.',
        },
        { selector: 'Literal[regex.flags=/[sdv]/]', message: 'Classic Outlook reads ES2016 only: no s, d or v flag.' },
      ],
    },
  },
  ...rooms,
  // Runs as it is in any web view, however old.
  {
    files: ['src/hosts/outlook/before-office.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly', location: 'readonly', navigator: 'readonly', window: 'readonly' },
    },
    rules: { 'no-var': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
