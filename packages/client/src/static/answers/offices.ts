import { byLevel, chosenAgencies, countedFields, listPositions, officeListing, pageOf } from '@motcua/catalogue';
import type { Agency, AgencyQuery, CatalogueInfo, Field, FieldQuery, Page } from '@motcua/contract';
import type { Call } from './call.js';
import { agencyOf, officeOn } from './office.js';
import { columnsOf, columnsOn } from './publication-columns.js';
import { agenciesOf, fieldsOf } from './lists.js';

export function getCatalogue({ publication }: Call): Promise<CatalogueInfo> {
  const { title, notice, dataDate, revision, procedures, fields, agencies } = publication.manifest;
  return Promise.resolve({
    ...(title === undefined ? {} : { title }),
    ...(notice === undefined ? {} : { notice }),
    ...(dataDate === undefined ? {} : { dataDate }),
    revision,
    procedures,
    fields,
    agencies,
  });
}

export async function listFields({ publication, query, today }: Call<FieldQuery>): Promise<Page<Field>> {
  const day = query.asOf ?? today;
  const [fields, columns, view, agency] = await Promise.all([
    fieldsOf(publication),
    columnsOf(publication),
    columnsOn(publication, day, true),
    query.agency === undefined ? undefined : officeOn(publication, query.agency, day),
  ]);
  const office =
    agency &&
    officeListing(agency, columns.values.code.length, (position) =>
      view.row(position) === undefined ? undefined : columns.officesAt(position),
    );
  const { facets } = listPositions(view, { facets: ['field'] }, undefined, office);
  return pageOf(countedFields(fields, facets?.['field'], agency !== undefined), query, ({ id }) => id);
}

export async function listAgencies({ publication, query, today }: Call<AgencyQuery>): Promise<Page<Agency>> {
  const all = await agenciesOf(publication);
  const asked = query.q?.trim();
  const agencies = asked
    ? await import('./office-names.js').then(({ agenciesNamed }) => agenciesNamed(publication, asked))
    : byLevel(all);
  return pageOf(chosenAgencies(agencies, query, query.asOf ?? today), query, ({ id }) => id);
}

export function getAgency({ publication, parts }: Call): Promise<Agency> {
  return agencyOf(publication, parts[0]!);
}
