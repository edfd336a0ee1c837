import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The arrows of docs/architecture.md: which packages a package may import. */
const arrows = {
  contract: [],
  calendar: [],
  search: [],
  connectors: ['contract'],
  catalogue: ['contract', 'calendar', 'search'],
  client: ['contract', 'search', 'catalogue'],
  elements: ['client', 'contract', 'calendar', 'search', 'catalogue'],
  server: ['contract', 'calendar', 'search', 'connectors', 'catalogue'],
};

const ZOD = {
  regex: '^zod($|/(?!mini$|v4/locales/))',
  message: "Use `import * as z from 'zod/mini'`: full zod needs eval under CSP and is three times the size.",
};
const INSIDES = {
  regex: `^@motcua/[^/]+/(src|dist|build)(/|$)|^\\.\\.?/.*(packages/|(${Object.keys(arrows).join('|')})/(src|dist|build)/)`,
  message: 'A package is used through what it exports.',
};
const SINKS = {
  regex:
    '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)\\.js$|^lit(-html)?/static-html\\.js$',
  message: 'No HTML sink, and no inline style under a strict CSP: render a template, use a class or :state().',
};

const noNamedZ = {
  selector: "ImportDeclaration[source.value=/^zod/] ImportSpecifier[imported.name='z']",
  message: "Use `import * as z from 'zod/mini'`: the named import defeats tree-shaking.",
};
const noInlineStyle = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
  message: 'An inline style violates a strict CSP: use a class, a part or :state().',
};
const noHtmlSink = {
  selector:
    'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
  message: 'Text from a catalogue is data: render it by a template.',
};

function roomsOf(name, allowed) {
  const others = Object.keys(arrows).filter((one) => one !== name && !allowed.includes(one));
  const upwards = {
    regex: `^@motcua/(${others.join('|')})(/|$)`,
    message: `${name} may import ${allowed.join(', ') || 'no other package'}: see docs/architecture.md.`,
  };
  return {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [upwards, ZOD, INSIDES, SINKS] }] },
  };
}

export default defineConfig(
  globalIgnores(['**/dist/', '**/build/', 'docs/api/', 'coverage/', '.data/', 'examples/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-imports': ['error', { patterns: [ZOD, INSIDES] }],
      'no-restricted-syntax': ['error', noNamedZ],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      // With noUncheckedIndexedAccess it is how the code says that an index is known to be within.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An aborted call rejects with the reason that the caller gave, whatever it is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.fixture.ts', 'tests/**/*.ts'],
    rules: {
      // The runner waits for what test() returns; expect().to.equal() is declared to return a promise, and does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite', 'before', 'after'], package: 'node:test' },
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
            { from: 'package', name: 'Equal', package: 'chai' },
          ],
        },
      ],
      // Assertions of chai are expressions: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-console': 'off',
    },
  },
  // A command speaks on the terminal.
  { files: ['packages/server/src/cli/**/*.ts', 'packages/search/evaluation/**/*.ts'], rules: { 'no-console': 'off' } },
  Object.entries(arrows).map(([name, allowed]) => roomsOf(name, allowed)),
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', noNamedZ, noInlineStyle, noHtmlSink],
      // VoiceOver forgets a list without bullets, every browser a table that is laid out otherwise, unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'no-eval': 'error' },
  },
);
