import { dayInVietnam } from '@motcua/calendar';
import type { IsoDate } from '@motcua/contract';
import type { AuditReport, SiteAudit } from '@motcua/contract/files';
import { auditSite } from './audit-site.js';
import { Expected } from './checks/expected.js';
import type { CatalogueReader } from './published/published.js';
import { Refusal } from '../refusal.js';
import type { SiteFetch } from './site/site-fetch.js';

export interface SitesToAudit {
  /** Addresses with the office that must post there. */
  sites: readonly { url: URL; agency: string; fetch: SiteFetch }[];
  /** What was published. */
  reader: CatalogueReader;
  /** The day whose state must be posted; today in Việt Nam unless told. */
  day?: IsoDate;
  /** Pages that are read of one site at most. */
  pages?: number;
  /** Told after each site. */
  onSite?: (site: SiteAudit) => void;
}

/**
 * Audits sites one after another.
 *
 * @throws {Refusal} for an office that the catalogue does not have
 */
export async function auditSites({
  sites,
  reader,
  day = dayInVietnam(Date.now()),
  pages,
  onSite,
}: SitesToAudit): Promise<AuditReport> {
  const expectations = new Map<string, Expected>();
  for (const { agency } of sites) {
    if (expectations.has(agency)) continue;
    const expected = await Expected.of(reader, agency, day);
    if (expected === undefined) throw new Refusal(`The catalogue has no office "${agency}". Nothing was audited.`);
    if (expected.required.size === 0)
      throw new Refusal(`The catalogue lists nothing for "${agency}" on ${day}. Nothing was audited.`);
    expectations.set(agency, expected);
  }
  const audits: SiteAudit[] = [];
  for (const { url, agency, fetch } of sites) {
    const audit = await auditSite({
      url,
      expected: expectations.get(agency)!,
      fetch,
      ...(pages === undefined ? {} : { pages }),
    });
    onSite?.(audit);
    audits.push(audit);
  }
  const dataDate = await reader.dataDate();
  return {
    format: 'motcua-audit',
    formatVersion: 1,
    checkedAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    day,
    ...(dataDate === undefined ? {} : { dataDate }),
    sites: audits,
  };
}
