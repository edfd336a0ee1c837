import MagicString from 'magic-string';

/** By modules of Lit, what of them no page of ours can reach, as it stands in the files of a release, and what takes its place. */
const UNREACHABLE = {
  '@lit/reactive-element/css-tag.js': [
    // A polyfill of shadow roots.
    [/\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&/],
    // Our styles are constants: tests, which run the whole of Lit, would meet these. They still throw.
    [/"CSSResult is not constructable\.[^"]*"/, '"css"'],
    [/"Value passed to 'css' function must[^"]*"\+\w+\+"[^"]*"/, '"css"'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // What decorators leave for the class; `lean-properties.js` makes a table of ours.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
    [
      /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?this\.elementProperties\.set\(\w+,\w+\)\}(?=this\._\$Eh=)/,
    ],
    [/static addInitializer\(\w+\)\{.*?\.push\(\w+\)\}/],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/],
    // Polyfills, and the list by which Lit warns of its being loaded twice while one develops.
    [/,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ],
  'lit-html/lit-html.js': [
    // Directives: without any, a value stands for itself, and nothing asks whether it is in the page.
    [/setConnected\(\w+\)\{.*?\}(?=\}class )/],
    [/(function \w+\((\w+),(\w+)),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;.*?,\3\}(?=class )/, '$1){return $3}'],
    // Templates of SVG and MathML by themselves. They are exported no more, so that a build fails which has them.
    [/,\w+=\w+\(2\),\w+=\w+\(3\)(?=,\w+=Symbol\.for\("lit-noChange"\))/],
    [/2===(\w+)\?"<svg>":3===\1\?"<math>":""/, '""'],
    [/\+\(2===(\w+)\?"<\/svg>":3===\1\?"<\/math>":""\)/],
    [
      /if\((this\.el=\w+\.createElement\(\w+,\w+\),\w+\.currentNode=this\.el\.content),2===\w+\|\|3===\w+\)\{.*?childNodes\)\}/,
      '$1;',
    ],
    [/,\w+ as mathml/],
    [/,\w+ as svg/],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/],
  ],
  'lit-element/lit-element.js': [
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/,
    ],
    // What was rendered on a server, polyfills, and the same list.
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
  ],
};

/** What every directive is made of. */
const DIRECTIVE = /\/node_modules\/lit-html\/(?:async-)?directive\.js$/;

/** Takes out of Lit what is for polyfills, servers, decorators and directives, which pages would load for nothing. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (DIRECTIVE.test(id)) throw new Error('A directive is used: leave them in lit-html, in lean-lit.js.');
      const file = Object.keys(UNREACHABLE).find((name) => id.endsWith(`/node_modules/${name}`));
      if (file === undefined) return null;
      const lean = new MagicString(code);
      for (const [pattern, instead = ''] of UNREACHABLE[file]) {
        const found = pattern.exec(code);
        if (!found)
          throw new Error(`${file} has no ${pattern} any more: see what it has instead, and mend lean-lit.js.`);
        lean.update(
          found.index,
          found.index + found[0].length,
          instead.replace(/\$(\d)/g, (_, group) => found[group]),
        );
      }
      return { code: lean.toString(), map: lean.generateMap({ hires: true }) };
    },
  };
}
