import type { AuditFinding, AuditReport, SiteAudit } from '@motcua/contract/files';

/** What a report says of one site, checked as far as it is shown. */
export interface Result {
  /** `unread`: the audit could not read the site. */
  state: 'good' | 'partial' | 'unread';
  /** Name of the office; empty when the report has none. */
  office: string;
  required: number;
  posted: number;
  /** Procedures that are not posted. */
  missing: number;
  /** Procedures that are posted otherwise than in force. */
  outdated: number;
  /** Procedures that are posted without a mandatory part. */
  incomplete: number;
  /** Errors of any kind. */
  errors: number;
  /** Day of the audit in Việt Nam. */
  checkedOn: string;
  /** The day whose state was asked for, where that is another. */
  asOf?: string;
  /** Days since the older of the two. */
  age: number;
}

/** A file may hold nothing where the contract has something. */
type UncheckedSite = Omit<SiteAudit, 'agency' | 'findings'> & {
  agency?: SiteAudit['agency'] | null;
  findings?: (AuditFinding | null)[];
};
type UncheckedReport = Omit<AuditReport, 'sites'> & { sites: readonly (UncheckedSite | null)[] };

const DAY = 86_400_000;

/**
 * The result of one site of a report: of the address that is given, else the first of this page's origin, else the first.
 *
 * @param url address of the site as it was given to `motcua audit`; the result of another is never shown for it
 * @param today `YYYY-MM-DD` in Việt Nam
 * @returns nothing when the report does not have it, or what it says of it cannot be
 */
export function resultOf(report: UncheckedReport, url: string | undefined, today: string): Result | undefined {
  const site = siteOf(report.sites, url);
  if (!site) return undefined;
  const { state, required, posted, current, complete, findings, agency } = site;
  const counts = [required, posted, current, complete];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return undefined;
  if (posted > required || current > posted || complete > posted) return undefined;
  const checkedOn = new Date(Date.parse(report.checkedAt) + 7 * 3_600_000).toISOString().slice(0, 10);
  const { day } = report;
  const all = counts.every((count) => count === required);
  const errors = Array.isArray(findings) ? findings.filter((one) => one?.severity === 'error').length : 0;
  return {
    // A state that this version does not know is no praise.
    state: state === 'unreadable' ? 'unread' : state === 'good' && all && !errors ? 'good' : 'partial',
    office: typeof agency?.name === 'string' ? agency.name : '',
    required,
    posted,
    missing: required - posted,
    outdated: posted - current,
    incomplete: posted - complete,
    errors,
    checkedOn,
    asOf: day === checkedOn ? undefined : day,
    age: (Date.parse(today) - Date.parse(day < checkedOn ? day : checkedOn)) / DAY,
  };
}

function siteOf(sites: UncheckedReport['sites'], url: string | undefined): UncheckedSite | undefined {
  const read = sites.filter((site) => typeof site?.url === 'string') as UncheckedSite[];
  if (url) return read.find((site) => whole(site.url) === whole(url));
  return read.find((site) => site.url.startsWith(`${location.origin}/`)) ?? read[0];
}

/** An address as it can be compared; what is none is left as it is. */
function whole(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
