/**
 * What all copies of Motcua on one page must share, whatever their version: the settings of the script tag, requests that
 * were started early, the live region, the owners of address parameters. It hangs on `globalThis` under a registered symbol.
 */
export interface PageState {
  /** Settings of the script tag that came first. */
  settings?: PageSettings;
  /** First requests that the loader started beside the import, by {@link requestKey}. */
  prefetched: Map<string, Promise<Response>>;
  announce?: (message: string) => void;
  /** Which element writes which parameter of the address. */
  addresses: Map<string, object>;
}

export interface PageSettings {
  api?: string;
  source?: string;
  sourceKey?: string;
  lang?: string;
  agency?: string;
  asOf?: string;
  theme?: string;
  /** Where the script came from; the API is there when nothing says otherwise. */
  script?: string;
}

const KEY = Symbol.for('motcua.page');

/** The state shared by the page, made on first use. */
export function page(): PageState {
  const host = globalThis as { [KEY]?: PageState };
  return (host[KEY] ??= { prefetched: new Map(), addresses: new Map() });
}

/** One request by any spelling: the order of parameters does not count. */
export function requestKey(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  return url.href;
}
