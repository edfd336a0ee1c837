import parse from 'content-security-policy-parser';

/** A directive that lets a page have its own things and those of an origin. */
export function allowing(directive: string, { origin }: URL, page: URL): string {
  return `${directive} 'self'${origin === page.origin ? '' : ` ${origin}`}`;
}

/** What a page may do: every policy that it came with; a thing is allowed when all of them allow it. */
export class PagePolicy {
  readonly #policies: readonly ReadonlyMap<string, readonly string[]>[];
  readonly #page: URL;

  /**
   * @param given values of the header and of `<meta http-equiv>`; a header may hold several, separated by commas
   * @param page address of the page, for `'self'`
   */
  constructor(given: readonly string[], page: URL) {
    this.#policies = given.flatMap((text) => text.split(',')).map((text) => parse(text));
    this.#page = page;
  }

  /** Whether there is any. */
  get isEmpty(): boolean {
    return this.#policies.every((policy) => policy.size === 0);
  }

  /** The directive that forbids to load or ask an address; undefined when it is allowed. */
  forbids(kind: 'script' | 'connect', url: URL, nonce?: string): string | undefined {
    for (const policy of this.#policies) {
      const name = directiveFor(kind, policy);
      const sources = name === undefined ? undefined : policy.get(name);
      if (name === undefined || sources === undefined) continue;
      if (kind === 'script' && nonce && sources.includes(`'nonce-${nonce}'`)) continue;
      // Then only what is trusted by a nonce or a hash runs, and what such a script loads.
      const strict = kind === 'script' && sources.includes("'strict-dynamic'");
      if (strict || !sources.some((source) => matches(source, url, this.#page))) return name;
    }
    return undefined;
  }

  /** True when Trusted Types are asked for and the policy of this name may not be made. */
  forbidsTrustedTypes(name: string): boolean {
    return this.#policies.some((policy) => {
      const required = policy.get('require-trusted-types-for')?.includes("'script'");
      const allowed = policy.get('trusted-types');
      return Boolean(required && allowed && !allowed.includes(name) && !allowed.includes('*'));
    });
  }

  /** True when the page is shown in a sandbox without scripts. */
  get forbidsScripts(): boolean {
    return this.#policies.some((policy) => policy.has('sandbox') && !policy.get('sandbox')?.includes('allow-scripts'));
  }
}

function directiveFor(kind: 'script' | 'connect', policy: ReadonlyMap<string, unknown>): string | undefined {
  const names = kind === 'script' ? ['script-src-elem', 'script-src', 'default-src'] : ['connect-src', 'default-src'];
  return names.find((name) => policy.has(name));
}

const SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/]+)(?::(\*|\d+))?(\/.*)?$/i;
const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether a source of a policy covers an address (CSP Level 3, 6.7.2). */
function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^(?:https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (source === "'self'") return url.host === page.host && isSameScheme(url.protocol, page.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return isSameScheme(url.protocol, source.toLowerCase());
  const [, scheme, host = '', port, path] = SOURCE.exec(source) ?? [];
  if (host === '') return false;
  if (!isSameScheme(url.protocol, scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`)) return false;
  if (!isHost(url.hostname, host.toLowerCase())) return false;
  const own = url.port || PORTS[url.protocol];
  const upgraded = port === '80' && own === '443';
  if (port === undefined ? url.port !== '' : port !== '*' && port !== own && !upgraded) return false;
  if (path === undefined || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

/** What is said of http holds for https too. */
function isSameScheme(given: string, wanted: string): boolean {
  return given === wanted || (wanted === 'http:' && given === 'https:');
}

function isHost(host: string, wanted: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}
