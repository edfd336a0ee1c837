import { fold } from '@motcua/search';
import { foldedFields } from './shown.mjs';

export const name = 'Pagefind';
export const note =
  'over a page a procedure: folded text as its content (the name as a weighted heading), what is shown as metas';
export const code = { built: ['pagefind.js', 'wasm.unknown.pagefind'] };

const SHOWN_AT_ONCE = 5;
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/;
/** What has a name before a question; its entry is asked for with the time in its address. */
export const first = /^(?:pagefind\.js|wasm\.unknown\.pagefind|.*\.pf_meta)$/;
/** Further files hold one result each; the rest is what any search begins with or may need. */
export const isFragment = (file) => file.endsWith('.pf_fragment');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const SHOWN = ['name', 'code', 'field', 'agency', 'levels', 'audiences'];

/** What is shown is in attributes, so that it is not searched. */
function page(document) {
  const { name: heading, field, agency, subjects } = foldedFields(document);
  const shown = SHOWN.map((member) => `data-${member}="${escaped(String(document[member]))}"`).join(' ');
  const metas = `data-pagefind-meta="${SHOWN.map((member) => `${member}[data-${member}]`).join(', ')}"`;
  const rest = [field, agency, subjects].map((text) => `<p>${text}</p>`).join('');
  const content = `<h1 data-pagefind-weight="5">${heading}</h1>${rest}`;
  return `<!doctype html><html lang="vi"><body data-pagefind-body ${shown} ${metas}>${content}</body></html>`;
}

export async function build(documents) {
  // Only where it is built: a page would otherwise be given the builder.
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (let at = 0; at < documents.length; at += 200) {
    const some = documents.slice(at, at + 200);
    await Promise.all(some.map((document) => index.addHTMLFile({ url: `/${document.code}`, content: page(document) })));
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
}

/** @param base address of the folder of its files, which it reads by itself */
export async function load(read, base) {
  if (base.startsWith('file:')) globalThis.fetch = async (url) => new Response(await read(fileOf(url, base)));
  const pagefind = await import(`${base}pagefind.js`);
  // In the page itself, as all others; its worker would be one more file.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return {
    async search(query) {
      const { results } = await pagefind.search(fold(query));
      const shown = await Promise.all(results.slice(0, SHOWN_AT_ONCE).map((result) => result.data()));
      return shown.map(({ meta }) => meta);
    },
  };
}

const fileOf = (url, base) => decodeURI(String(url).slice(base.length).replace(/\?.*$/, ''));
