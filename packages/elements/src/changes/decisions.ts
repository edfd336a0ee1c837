import type { Change, Decision, IsoDate } from '@motcua/contract';

/** What one decision published, of what is shown. */
export interface Publication {
  /** Names the decision among those shown. */
  key: string;
  decision?: Decision;
  /** Day it was made public, where its decision has no date. */
  publishedOn?: IsoDate;
  /** First day it applies; a publication with another says so itself. */
  from?: IsoDate;
  /** What is said of every one of them. */
  note?: string;
  changes: Change[];
}

/**
 * Puts publications under their decisions, in the order in which the first of each comes. One number is given by several offices,
 * so that number, issuer and date together name a decision.
 */
export function byDecision(changes: readonly Change[]): Publication[] {
  const publications = new Map<string, Publication>();
  for (const change of changes) {
    const { decision, publishedOn, validFrom } = change.version;
    const key = decision
      ? JSON.stringify([decision.number, decision.issuer, decision.date])
      : (publishedOn ?? validFrom ?? '');
    let publication = publications.get(key);
    if (!publication) {
      publication = { key, decision, publishedOn, from: decision?.effectiveFrom ?? validFrom, changes: [] };
      publications.set(key, publication);
    }
    publication.changes.push(change);
  }
  for (const publication of publications.values()) {
    const notes = new Set(publication.changes.map(({ version }) => version.note));
    if (notes.size === 1 && publication.changes.length > 1) [publication.note] = notes;
  }
  return [...publications.values()];
}
