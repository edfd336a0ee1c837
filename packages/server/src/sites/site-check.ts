import type { Widget } from '@motcua/contract';
import type { ActionCall } from '../api/actions.js';

/** Where something was sent from. */
export interface SentFrom {
  /** Key of the site; absent for a page of the server itself, and for what is no browser. */
  site?: string;
  /** True where no browser told an origin. */
  isWithoutOrigin: boolean;
}

/** Asks whether a page may send. */
export interface SiteCheck {
  /**
   * Lets pass what a page of the server itself sends, and what comes from an origin of the site that it names, about an agency of
   * that site. What tells no origin is let pass too, and told: no origin proves anything against a script.
   *
   * @throws {ProblemError} `site-not-allowed`; `switched-off` with the notice of the site
   */
  allow(widget: Widget, call: ActionCall, site: string | undefined, agency: string | undefined): Promise<SentFrom>;
}
