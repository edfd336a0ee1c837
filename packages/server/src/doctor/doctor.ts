import { checkApi, type ApiUse } from './api-checks.js';
import { ask, NoAnswer } from './asking.js';
import type { Diagnosis, Finding } from './diagnosis.js';
import { type Embed, type EmbeddingPage, readPage } from './embeds.js';
import { checkPage } from './page-checks.js';
import { PagePolicy } from './policy.js';
import { checkScript } from './script-checks.js';
import { checkSource } from './source-checks.js';

/** Elements that read from a published folder where there is one. */
const READING = new Set(['catalogue', 'procedure', 'search', 'changes', 'comparison']);

/**
 * Finds out why an embed does not show: it loads the page, its scripts and what its elements ask, as a browser would, and says what
 * to change. It runs no script.
 *
 * @throws {NoAnswer} when the page itself cannot be had
 */
export async function diagnose(address: URL): Promise<Diagnosis> {
  const answer = await ask(address, { headers: { Accept: 'text/html' } });
  if (answer.status !== 200) throw new NoAnswer(`trang trả lời ${answer.status}`);
  const page = readPage(answer.text, answer.url);
  const header = answer.headers.get('content-security-policy');
  const policy = new PagePolicy([...(header === null ? [] : [header]), ...page.policies], answer.url);
  const findings = checkPage(page, answer.url);
  const fine: string[] = [];
  const take = (part: { findings: Finding[]; fine: string[] }): void => {
    // The same reason shows in several places.
    for (const one of part.findings)
      if (!findings.some(({ kind, message }) => kind === one.kind && message === one.message)) findings.push(one);
    fine.push(...part.fine);
  };
  const embedder = answer.headers.get('cross-origin-embedder-policy');
  for (const script of page.scripts) take(await checkScript(script, answer.url, policy, embedder));
  for (const use of apisOf(page)) take(await checkApi(use, answer.url, policy));
  for (const [source, keys] of sourcesOf(page)) take(await checkSource(source, keys, answer.url, policy));
  return { url: answer.url.href, embeds: page.embeds.length, fine, findings };
}

/** A setting as the elements find it: on itself, around it, on the script tag. A link may not say where data comes from. */
function settingOf(embed: Embed, page: EmbeddingPage, name: string): string | undefined {
  const where = name === 'api' || name.startsWith('source');
  const own = embed.way === 'link' && where ? undefined : embed.attributes[name];
  const around = embed.around.map((attributes) => attributes[name]).find((value) => value);
  return own || around || page.scripts[0]?.attributes[`data-${name}`] || undefined;
}

function apisOf(page: EmbeddingPage): ApiUse[] {
  const uses = new Map<string, { [Name in Exclude<keyof ApiUse, 'api'>]: Set<string> }>();
  for (const embed of page.embeds) {
    if (embed.kind === 'badge') continue;
    const given = settingOf(embed, page, 'api');
    // With a folder and no API, nothing is asked of an API.
    if (given === undefined && READING.has(embed.kind) && settingOf(embed, page, 'source') !== undefined) continue;
    const base = page.scripts[0]?.url.origin ?? page.base.origin;
    const api = absolute(given ?? base, page.base).replace(/\/+$/, '');
    const use = uses.get(api) ?? { kinds: new Set(), agencies: new Set(), procedures: new Set(), sites: new Set() };
    uses.set(api, use);
    use.kinds.add(embed.kind);
    const agency = settingOf(embed, page, 'agency');
    if (agency) use.agencies.add(agency);
    const procedure = embed.kind === 'procedure' ? embed.attributes['code'] : embed.attributes['procedure'];
    if (procedure) use.procedures.add(procedure.trim());
    const site = embed.attributes['site'];
    if (site) use.sites.add(site);
  }
  return [...uses].map(([api, use]) => ({ api, ...use }));
}

function sourcesOf(page: EmbeddingPage): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const embed of page.embeds) {
    const source = settingOf(embed, page, 'source');
    if (source === undefined || !READING.has(embed.kind)) continue;
    const url = absolute(source, page.base);
    if (URL.canParse(url)) sources.set(url, settingOf(embed, page, 'source-key')?.trim().split(/\s+/) ?? []);
  }
  return sources;
}

function absolute(address: string, base: URL): string {
  return URL.canParse(address, base.href) ? new URL(address, base).href : address;
}
