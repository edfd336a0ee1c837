import type { DossierDocument, Procedure, ProcedureCase } from '@motcua/contract';

/**
 * Which papers a person has ready, for one case of one version. Kept in `localStorage` of the page's origin and sent
 * nowhere; when the browser forbids that, kept until the page closes.
 */
export class Checklist {
  readonly #key: string;
  readonly #ticked: Set<string>;

  /** @param changed called after every change, so that progress is shown anew */
  constructor(
    { code, version }: Pick<Procedure, 'code' | 'version'>,
    { id }: Pick<ProcedureCase, 'id'>,
    private readonly changed: () => void = () => undefined,
  ) {
    this.#key = `motcua:papers:${code}:${version.number}:${id}`;
    this.#ticked = new Set(read(this.#key));
  }

  /** False when ticks are lost with the page. */
  get kept(): boolean {
    return storage() !== undefined;
  }

  get size(): number {
    return this.#ticked.size;
  }

  has(paper: string): boolean {
    return this.#ticked.has(paper);
  }

  tick(paper: string, ready: boolean): void {
    if (ready) this.#ticked.add(paper);
    else this.#ticked.delete(paper);
    this.#write();
  }

  clear(): void {
    this.#ticked.clear();
    this.#write();
  }

  #write(): void {
    try {
      if (this.size) storage()?.setItem(this.#key, JSON.stringify([...this.#ticked]));
      else storage()?.removeItem(this.#key);
    } catch {
      // Full or forbidden: the ticks stay for as long as the page does.
    }
    this.changed();
  }
}

/**
 * What names a paper in a checklist: its text, for the order of papers differs between crawls of one publication.
 * The second of two alike is told apart by its number.
 */
export function paperKeys(papers: readonly DossierDocument[]): string[] {
  const seen = new Map<string, number>();
  return papers.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** Touching `localStorage` throws where it is blocked. */
function storage(): Storage | undefined {
  try {
    // Some in-app browsers have none at all.
    return (window as { localStorage?: Storage }).localStorage;
  } catch {
    return undefined;
  }
}

function read(key: string): string[] {
  try {
    const list: unknown = JSON.parse(storage()?.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
