const KEY = 'motcua:recent-searches';

/** So many are kept; more would be a list to search. */
const KEPT = 5;

/**
 * What was searched last on this device, newest first. Kept in `localStorage` of the page's origin and sent nowhere; where
 * the browser forbids that, kept until the page closes.
 */
export class Recent {
  #list = read();

  get list(): readonly string[] {
    return this.#list;
  }

  add(query: string): void {
    const q = query.trim();
    if (!q) return;
    const same = q.toLocaleLowerCase('vi');
    // Another tab may have added in the meantime.
    const rest = [...read(), ...this.#list].filter((one) => one.toLocaleLowerCase('vi') !== same);
    this.#write([q, ...new Set(rest)].slice(0, KEPT));
  }

  clear(): void {
    this.#write([]);
  }

  #write(list: string[]): void {
    this.#list = list;
    try {
      if (list.length > 0) localStorage.setItem(KEY, JSON.stringify(list));
      else localStorage.removeItem(KEY);
    } catch {
      // Full, forbidden, or not there at all.
    }
  }
}

function read(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}
