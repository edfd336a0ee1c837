import '../define/badge.js';
import type { AuditReport, SiteAudit } from '@motcua/contract/files';
import { until } from '../base/page.fixture.js';
import type { MotcuaBadge } from './badge.js';

/** Where the reports of the tests are. */
export const SRC = '/kiem-tra/audit.json';

/** A day so many days before today, in Việt Nam. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** `2026-11-20` as it is said: `20/11/2026`. */
export const inWords = (day: string): string => day.split('-').reverse().join('/');

/** What an audit says of a site on which all is right. */
export function siteAudit(changed: Partial<SiteAudit> = {}): SiteAudit {
  return {
    url: 'https://xa-minh-hoa.example/thu-tuc',
    agency: { id: 'xa-minh-hoa', name: 'UBND xã Minh Họa' },
    state: 'good',
    required: 98,
    posted: 98,
    current: 98,
    complete: 98,
    score: 100,
    ways: ['element'],
    pages: 12,
    findings: [],
    ...changed,
  };
}

/** A report of an audit so many days ago. */
export function auditReport(sites: SiteAudit[] = [siteAudit()], days = 3): AuditReport {
  const day = daysAgo(days);
  // Five in the morning in Việt Nam is the day before in Greenwich.
  const checkedAt = `${daysAgo(days + 1)}T22:00:00Z`;
  return { format: 'motcua-audit', formatVersion: 1, checkedAt, day, dataDate: day, sites };
}

const fetch = window.fetch.bind(window);
/** How reports were asked for since the last mount. */
export const asked: { url: string; init: RequestInit }[] = [];

/** Puts a badge on the page; every file is answered by `answer`, an object as JSON. */
export async function mountBadge(
  answer: object | string | null | ((init: RequestInit) => unknown),
  attributes: Record<string, string> = {},
  inside = '',
): Promise<MotcuaBadge> {
  asked.length = 0;
  window.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
    if (!/audit/.test(url)) return fetch(input, init);
    asked.push({ url, init });
    return typeof answer === 'function' ? ((await answer(init)) as Response) : Response.json(answer);
  };
  const element = document.createElement('motcua-badge');
  element.dataset['test'] = '';
  for (const [name, value] of Object.entries({ src: SRC, ...attributes })) element.setAttribute(name, value);
  element.textContent = inside;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The same, and waits for what is said. */
export async function saidBy(...given: Parameters<typeof mountBadge>): Promise<MotcuaBadge> {
  const element = await mountBadge(...given);
  await until(() => element.renderRoot.querySelector('.badge'));
  return element;
}

/** Puts the network back. */
export function restoreFetch(): void {
  window.fetch = fetch;
}

/** The text of a part, or nothing where it is not shown. */
export function textOf(element: MotcuaBadge, part: string): string | undefined {
  return element.renderRoot.querySelector(`[part~=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
}
