import type {
  Agency,
  ChannelKind,
  Comparison,
  Field,
  IsoDate,
  Procedure,
  ProcedureAgency,
  ProcedureSummary,
} from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';

/** A file of the folder that people read. */
export interface PublishedPage {
  /** From the folder: `linh-vuc/ho-tich.html`. */
  path: string;
  text: string;
}

/** A procedure in force, as the listings of a field and of an office print it. */
export interface PublishedRow {
  /** As `summaryOf` gives it for the day. */
  summary: ProcedureSummary;
  /** By which the offices are found that must post it. */
  agencies: readonly ProcedureAgency[];
  /** The ways to hand in. */
  channels: readonly ChannelKind[];
}

/** Every publication of one procedure. */
export interface PublishedProcedure {
  code: string;
  /** Newest first; `version` as the API gives it, with the day on which it ended. Never empty. */
  versions: readonly Procedure[];
  /** Number of the version that applies on the day; absent once the procedure is abolished, or before it begins. */
  current?: number;
  /** What each version changed, found by `after.number`; one that is absent is told without. */
  comparisons?: readonly Comparison[];
}

/** What the plain pages are made from. The same parts give the same bytes: nothing here tells when it was published. */
export interface SiteParts {
  /** Whose catalogue it is: `Thủ tục hành chính tỉnh Cà Mau`. */
  title?: string;
  /** What a reader must be told, such as that this is a sample. */
  notice?: string;
  /** Where the folder will stand, for canonical links, JSON-LD and the sitemap: `https://tthc.camau.gov.vn/`. */
  baseUrl?: string;
  /** The day whose state is shown. */
  day: IsoDate;
  fields: readonly Field[];
  /** Every office, also those that no longer exist. */
  agencies: readonly Agency[];
  /** Procedures in force on the day, in the order of the default listing. */
  rows: readonly PublishedRow[];
  /** National codes of all procedures that have a page, also those no longer in force. */
  codes: readonly string[];
  /** The overlay in force on the day, by id of the commune's office. */
  overlays?: ReadonlyMap<string, OverlayFile>;
}

/** The parts with what each page looks up in them. */
export interface PublishedSite extends SiteParts {
  title: string;
  /** With a slash at its end. */
  baseUrl?: string;
  agencyById: ReadonlyMap<string, Agency>;
  rowByCode: ReadonlyMap<string, PublishedRow>;
  /** Codes that have a page. */
  hasPage: ReadonlySet<string>;
}

/**
 * Reads the parts once for all pages.
 *
 * @throws {TypeError} for a `baseUrl` that is no address of the web
 */
export function publishedSite(parts: SiteParts): PublishedSite {
  const { baseUrl, ...rest } = parts;
  return {
    ...rest,
    title: parts.title ?? 'Thủ tục hành chính',
    ...(baseUrl === undefined ? {} : { baseUrl: folderAddress(baseUrl) }),
    agencyById: new Map(parts.agencies.map((agency) => [agency.id, agency])),
    rowByCode: new Map(parts.rows.map((row) => [row.summary.code, row])),
    hasPage: new Set(parts.codes),
  };
}

function folderAddress(address: string): string {
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`Not an address of the web: ${address}`);
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}
