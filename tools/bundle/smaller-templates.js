import MagicString from 'magic-string';

const QUOTED = /("[^"\n]*"|'[^'\n]*')/;

function smallerCss(text) {
  const parts = text.replace(/\/\*[^]*?\*\//g, '').split(QUOTED);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/ !important/g, '!important')
            .replace(/;}/g, '}'),
    )
    .join('');
}

/** A run of white space with a line break shows as one space wherever it shows at all, but in these. */
function smallerHtml(text) {
  return /<(?:pre|textarea)\b/i.test(text) ? text : text.replace(/\s*\n\s*/g, ' ');
}

const BY_TAG = { css: smallerCss, html: smallerHtml, svg: smallerHtml };

function* templatesIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* templatesIn(one);
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name in BY_TAG) yield node;
  for (const value of Object.values(node)) if (value !== null && typeof value === 'object') yield* templatesIn(value);
}

/** Takes indentation and comments out of the templates of our elements; what they show stays the same. */
export function smallerTemplates() {
  return {
    name: 'smaller-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/(?:css|html|svg)\s*`/.test(code)) return null;
      const smaller = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        for (const { start, end, value } of quasi.quasis) {
          if (start < end) smaller.update(start, end, BY_TAG[tag.name](value.raw));
        }
      }
      return { code: smaller.toString(), map: smaller.generateMap({ hires: true }) };
    },
  };
}
