import type { Agency, AnswerOf, CatalogueOperationId, IsoDate, QueryOf } from '@motcua/contract';
import { isInForce } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import { type Entry, wholeOf } from '../catalogue/entries.js';
import { list } from '../catalogue/listing.js';
import { byLevel, chosenAgencies, countedFields, pageOf, publicationBefore, searchNotes } from '@motcua/catalogue';
import { compareProcedures } from '@motcua/catalogue/compare';
import { changesOf, keyOf } from './changes.js';
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
    return wholeOf(versionOf(versionsOf(catalogue, part('code')), part('number')));
  },

  compareVersions({ catalogue, query, part }) {
    const versions = versionsOf(catalogue, part('code'));
    const after = versionOf(versions, part('number'));
    const before =
      query.with === undefined ? publicationBefore(after, versions) : versionOf(versions, String(query.with));
    if (before === undefined) throw new ProblemError('unknown-version');
    return compareProcedures(wholeOf(before), wholeOf(after));
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
    return pageOf(changesOf(catalogue, query), query, keyOf);
  },
};

function versionsOf(catalogue: Catalogue, code: string): readonly Entry[] {
  const versions = catalogue.versionsOf(code);
  if (versions === undefined) throw new ProblemError('unknown-procedure');
  return versions;
}

function versionOf(versions: readonly Entry[], number: string): Entry {
  const entry = versions.find((one) => String(one.version.number) === number);
  if (entry === undefined) throw new ProblemError('unknown-version');
  return entry;
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
