import type { RatingForm, RatingFormQuery, Site, Widget } from '@motcua/contract';
import type { ActionCall } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import { isAmong } from './origins.js';
import type { SentFrom, SiteCheck } from './site-check.js';

/** Milliseconds for which the sites are remembered: what is switched off is off within seconds, on every server. */
const REMEMBERED = 2_000;

/** Where sites are kept. */
export interface SiteSource {
  list(): Promise<Site[]>;
}

/** A clock that nobody sets back. */
interface Clock {
  /** Milliseconds since any moment. */
  now(): number;
}

const UNKNOWN = {
  vi: 'Không có trang nào mang khóa này. Người quản trị trang cần đặt khóa "mcs_…" đã được cấp vào thuộc tính "site".',
  en: 'No site has this key. Its operator puts the key "mcs_…" that was given out into the attribute "site".',
};
const OTHER_ORIGIN = {
  vi: 'Địa chỉ của trang không nằm trong các địa chỉ đã đăng ký cho khóa này; người quản trị trang cần đăng ký thêm.',
  en: 'The origin of the page is not registered for this key; its operator has it added.',
};
const OTHER_AGENCY = {
  vi: 'Trang này không được gửi về cơ quan đang chọn; người quản trị trang cần đăng ký thêm cơ quan.',
  en: 'This site may not send about this office; its operator has the office added.',
};

/**
 * Knows the websites that may send. It keeps the widgets of one site off another, and lets an operator switch them off from afar. It
 * proves nothing against a script, which tells whatever origin it likes.
 */
export class SiteBook implements SiteCheck {
  readonly #source: SiteSource;
  readonly #clock: Clock;
  #known: { until: number; sites: Promise<ReadonlyMap<string, Site>> } | undefined;

  constructor(source: SiteSource, clock: Clock = performance) {
    this.#source = source;
    this.#clock = clock;
  }

  async allow(
    widget: Widget,
    { origin, isOwnPage = false }: Pick<ActionCall, 'origin' | 'isOwnPage'>,
    key: string | undefined,
    agency: string | undefined,
  ): Promise<SentFrom> {
    const isWithoutOrigin = origin === undefined;
    if (key === undefined) {
      if (isWithoutOrigin || isOwnPage) return { isWithoutOrigin };
      throw new ProblemError('site-not-allowed');
    }
    const site = await this.#find(key, agency);
    if (!isWithoutOrigin && !isOwnPage && !isAmong(origin, site.origins))
      throw new ProblemError('site-not-allowed', { detail: OTHER_ORIGIN });
    const off = site.off.find((one) => one.widget === widget);
    if (off !== undefined) throw switchedOff(off.notice);
    return { site: key, isWithoutOrigin };
  }

  /**
   * How the widget of a rating asks on a site; without a site, the ordinary question.
   *
   * @throws {ProblemError} `site-not-allowed` where there is no such site, or it may not send about the agency
   */
  async form({ site: key, agency }: RatingFormQuery): Promise<RatingForm> {
    if (key === undefined) return { open: true };
    const { form, off } = await this.#find(key, agency);
    const switched = off.find(({ widget }) => widget === 'rating');
    return {
      ...form,
      open: switched === undefined,
      ...(switched?.notice === undefined ? {} : { notice: switched.notice }),
    };
  }

  /** Sites are read anew: one was saved here. */
  forget(): void {
    this.#known = undefined;
  }

  async #find(key: string, agency: string | undefined): Promise<Site> {
    const site = (await this.#sites()).get(key);
    if (site === undefined) throw new ProblemError('site-not-allowed', { detail: UNKNOWN });
    if (agency !== undefined && site.agencies?.includes(agency) === false)
      throw new ProblemError('site-not-allowed', { detail: OTHER_AGENCY });
    return site;
  }

  #sites(): Promise<ReadonlyMap<string, Site>> {
    const now = this.#clock.now();
    if (this.#known !== undefined && now < this.#known.until) return this.#known.sites;
    const sites = this.#source.list().then((all) => new Map(all.map((site) => [site.key, site])));
    const known = { until: now + REMEMBERED, sites };
    this.#known = known;
    // A failure is not remembered.
    sites.catch(() => {
      if (this.#known === known) this.#known = undefined;
    });
    return sites;
  }
}

/** The notice of the office in place of what to do; it is in the language in which the office wrote it. */
function switchedOff(notice: string | undefined): ProblemError {
  return new ProblemError('switched-off', notice === undefined ? {} : { detail: { vi: notice, en: notice } });
}
