import { listSites, saveSite, type SaveSiteRequest, type Site, type SiteList } from '@motcua/contract';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';

/** Websites that show widgets which send something. */
export class OfficeSites {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Every site.
   *
   * @example
   * const { items } = await office.sites.list();
   */
  list(options?: RequestOptions): Promise<SiteList> {
    return this.#sender.send(listSites, {}, options);
  }

  /**
   * Makes a site, or changes it: origins, agencies, what is switched off. A new one is not tried again unless `retries` says so: after an
   * answer that was lost there would be two; look at {@link list} first.
   *
   * @throws {NotFoundError} `no-such-site`, `unknown-agency`
   *
   * @example
   * await office.sites.save({ ...site, off: [{ widget: 'feedback', notice: 'Đang bảo trì đến hết ngày 30/11.' }] });
   */
  save(site: SaveSiteRequest, options?: RequestOptions): Promise<Site> {
    const once = site.key === undefined ? { retries: 0 } : {};
    return this.#sender.send(saveSite, site, { ...once, ...options });
  }
}
