import { fold } from '@motcua/search';

/**
 * Starts an engine in a page. When the address has a question behind its `#`, results are shown as soon as the best one has all its
 * words; the marks `shown` and `whole` tell when. `window.searching` resolves with the engine when all is there.
 */
export function boot({ open, load }) {
  const base = new URL('/index/', location.href).href;
  const words = fold(decodeURIComponent(location.hash.slice(1))).split(' ');
  const list = document.querySelector('ul');
  let engine;
  let shown = words[0] === '';

  async function read(file) {
    const response = await fetch(base + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  async function show() {
    if (shown || engine === undefined) return;
    const hits = await engine.search(words.join(' '), 'word');
    if (shown || hits[0] === undefined || !hasAll(hits[0].name)) return;
    shown = true;
    list.replaceChildren(...hits.map(row));
    requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
  }

  const hasAll = (name) => {
    const having = fold(name).split(' ');
    return words.every((word) => having.includes(word));
  };

  async function start() {
    engine = await (open ? open(read, show) : load(read, base));
    await show();
    await engine.whole;
    performance.mark('whole');
    await show();
    return engine;
  }
  window.searching = start();
}

function row({ code, name }) {
  return Object.assign(document.createElement('li'), { textContent: `${code} ${name}` });
}
