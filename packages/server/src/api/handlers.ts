import type { Agency, AnswerOf, CatalogueOperationId, Change, IsoDate, QueryOf } from '@motcua/contract';
import { isInForce } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import { type Entry, wholeOf } from '../catalogue/entries.js';
import { list } from '../catalogue/listing.js';
import { byLevel, chosenAgencies, countedFields, pageOf, searchNotes } from '@motcua/catalogue';
import { agencyNotInForce, procedureNotInForce } from './not-in-force.js';
import { ProblemError } from './problems.js';

/** What a handler is given. */
export interface Call<Id extends CatalogueOperationId> {
  catalogue: Catalogue;
  /** Today in Việt Nam. */
  today: IsoDate;
  query: QueryOf<Id>;
  /** A part of the path by its name. */
  part: (name: string) => string;
}

type Handlers = { [Id in CatalogueOperationId]: (call: Call<Id>) => AnswerOf<Id> };

/** The answer to every operation that the catalogue answers. */
export const handlers: Handlers = {
  getCatalogue({ catalogue, today }) {
    return {
      ...catalogue.info,
      procedures: catalogue.on(today).size,
      fields: catalogue.fields.size,
      agencies: [...catalogue.agencies.values()].filter((agency) => isInForce(agency, today)).length,
    };
  },

  listProcedures({ catalogue, today, query }) {
    const day = query.asOf ?? today;
    const agency = query.agency === undefined ? undefined : officeOn(catalogue, query.agency, day);
    const { summaries, facets, found } = list(catalogue.on(day), query, agency);
    const page = pageOf(summaries, query, (summary) => summary.code);
    return {
      ...page,
      ...(facets === undefined ? {} : { facets }),
      ...(found === undefined || query.cursor !== undefined ? {} : { search: searchNotes(found, page.items) }),
    };
  },

  getProcedure({ catalogue, today, query, part }) {
    const versions = versionsOf(catalogue, part('code'));
    const day = query.asOf ?? today;
    const agency = query.agency === undefined ? undefined : officeOf(catalogue, query.agency);
    const procedure = catalogue.procedureOn(versions, day, agency);
    if (procedure === undefined) throw procedureNotInForce(versions, day);
    return procedure;
  },

  listVersions({ catalogue, part }) {
    const versions = versionsOf(catalogue, part('code'));
    return { code: versions[0]?.code ?? part('code'), items: versions.map((entry) => entry.version).reverse() };
  },

  getVersion({ catalogue, part }) {
    const number = part('number');
    const entry = versionsOf(catalogue, part('code')).find((one) => String(one.version.number) === number);
    if (entry === undefined) throw new ProblemError('unknown-version');
    return wholeOf(entry);
  },

  listFields({ catalogue, today, query }) {
    const view = catalogue.on(query.asOf ?? today);
    const agency = query.agency === undefined ? undefined : officeOn(catalogue, query.agency, query.asOf ?? today);
    const { facets } = list(view, { facets: ['field'] }, agency);
    const fields = countedFields(catalogue.fields.values(), facets?.['field'], agency !== undefined);
    return pageOf(fields, query, (field) => field.id);
  },

  listAgencies({ catalogue, today, query }) {
    const day = query.asOf ?? today;
    const asked = query.q?.trim();
    const agencies = asked ? catalogue.agenciesNamed(asked) : byLevel([...catalogue.agencies.values()]);
    const chosen = chosenAgencies(agencies, query, day);
    return pageOf(chosen, query, (agency) => agency.id);
  },

  getAgency({ catalogue, part }) {
    return officeOf(catalogue, part('id'));
  },

  listChanges({ catalogue, query }) {
    const { since, until, field, kind } = query;
    const changes = catalogue.changes.filter(({ day, change }) => {
      if (since !== undefined && (day === undefined || day < since)) return false;
      if (until !== undefined && (day === undefined || day > until)) return false;
      if (field !== undefined && !field.includes(change.field.id)) return false;
      return kind === undefined || kind.includes(change.version.change);
    });
    const items: Change[] = changes.map(({ change }) => change);
    return pageOf(items, query, (change) => `${change.code} ${change.version.number}`);
  },
};

function versionsOf(catalogue: Catalogue, code: string): readonly Entry[] {
  const versions = catalogue.versionsOf(code);
  if (versions === undefined) throw new ProblemError('unknown-procedure');
  return versions;
}

function officeOf(catalogue: Catalogue, id: string): Agency {
  const agency = catalogue.agencies.get(id);
  if (agency === undefined) throw new ProblemError('unknown-agency');
  return agency;
}

/**
 * The office whose listing is asked for. An office that was merged or split has no listing on a day on which it no longer
 * exists: showing its last one as if it were current would send people to a door that is closed.
 */
function officeOn(catalogue: Catalogue, id: string, day: IsoDate): Agency {
  const agency = officeOf(catalogue, id);
  if (!isInForce(agency, day)) throw agencyNotInForce(catalogue, agency, day);
  return agency;
}
