import type { PublicationReport, PublishRequest } from '@motcua/contract';
import * as z from 'zod/mini';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { LiveCatalogue } from '../catalogue/live-catalogue.js';
import { printPath } from '../import/json-scanner.js';
import type { Store } from '../store/store.js';
import { publishDecision } from './publish-decision.js';
import { formOf, type ReadPublication } from './read-publication.js';

/** What publishing is made of. */
export interface PublicationParts {
  store: Store;
  /** The catalogue that is served: what is published is there at once. */
  live: LiveCatalogue;
  /** Milliseconds since 1970. */
  now?: () => number;
}

const LOCALES = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };
const MOST_FAULTS = 20;

/**
 * Publishing over the API. A decision is about the whole catalogue, so a key that is for some agencies may not.
 *
 * @example
 * const actions = createPublications({ store, live });
 */
export function createPublications({
  store,
  live,
  now = Date.now,
}: PublicationParts): Pick<ActionHandlers, 'publishDecision'> {
  return {
    async publishDecision({ file, check = false, confirmed = [] }, { key }): Promise<PublicationReport> {
      if (key.agencies !== undefined) throw new ProblemError('not-allowed', { detail: FOR_ALL });
      const { report, revision } = await publishDecision(store, readBody(file), { check, confirmed, now: now() });
      if (revision !== undefined) await refreshTo(live, revision);
      const isRefused = !check && !report.published && report.findings.some(({ severity }) => severity !== 'note');
      if (isRefused) throw new ProblemError('publication-refused', { members: { findings: report.findings } });
      return report;
    },
  };
}

const FOR_ALL = {
  vi: 'Công bố thủ tục cần khóa dùng cho mọi cơ quan.',
  en: 'Publishing needs a key that is for all agencies.',
};

/** What came over the API has no file; each item is kept as it was sent. */
function readBody(value: PublishRequest['file']): ReadPublication {
  const read = formOf(value, LOCALES.vi);
  if ('faults' in read)
    throw new ProblemError('invalid-body', {
      errors: (language) => {
        const told = formOf(value, LOCALES[language]);
        const faults = 'faults' in told ? told.faults : [];
        return faults
          .slice(0, MOST_FAULTS)
          .map(({ path, reason }) => ({ path: printPath(['file', ...path]), message: reason }));
      },
    });
  const items = (value.items as unknown[]).map((item, at) => ({
    raw: JSON.stringify(item),
    source: `api:items[${at}]`,
  }));
  return { file: read.file, text: JSON.stringify(value), items };
}

/** A load that was under way when the decision was published may have begun before it. */
async function refreshTo(live: LiveCatalogue, revision: string): Promise<void> {
  await live.refresh();
  if (live.current?.info.revision !== revision) await live.refresh();
}
