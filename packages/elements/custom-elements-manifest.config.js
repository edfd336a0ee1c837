import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = '.';

/** The public face of the elements, for editors and for the docs. A guarded define is not seen: elements carry `@tagname`. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.fixture.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [customElementVsCodePlugin({ outdir }), customElementJetBrainsPlugin({ outdir, packageJson: false })],
};
