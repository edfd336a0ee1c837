import { type LegalBasis, type Procedure } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import type { PublishedSite } from '../published-site.js';
import { AUDIENCE_WORDS, decisionInWords, wordsFor } from '../words.js';
import { authoritiesOf } from './authorities.js';
import { channelId, channelsOf } from './channels.js';
import { CONTEXT, type JsonLd, VIETNAM, VIETNAMESE } from './context.js';
import { costsOf, offersOf } from './costs.js';
import { commonDuration } from './duration.js';
import { papersOf } from './papers.js';

/**
 * A procedure as one node of two vocabularies: a `GovernmentService` of schema.org and a `PublicService` of CPSV-AP 3.2.
 *
 * @returns undefined where the source names no office: CPSV-AP knows no service without a competent authority
 */
export function serviceOf(procedure: Procedure, site: PublishedSite): JsonLd | undefined {
  const { code, name, field, audiences, keywords, results, legalBasis, layers, cases, related } = procedure;
  // Without the folder's address everything is told relative to the page.
  const page = site.baseUrl === undefined ? '' : `${site.baseUrl}${STATIC_PLACES.procedure(code)}`;
  const { competent, providers } = authoritiesOf(procedure, page, site);
  if (competent.length === 0) return undefined;
  const channels = channelsOf(procedure, page);
  const kinds = new Set<string>(procedure.channels.map(({ kind }) => kind));
  const costs = costsOf(procedure, site.day, (kind) => (kinds.has(kind) ? channelId(page, kind) : undefined));
  const offers = offersOf(procedure, site.day);
  const duration = commonDuration(cases.flatMap(({ timeLimits }) => timeLimits));
  const outputs = results.map((result, at) => ({
    '@id': `${page}#ket-qua-${at + 1}`,
    '@type': 'cv:Output',
    'dct:identifier': result.code ?? `${code}/ket-qua/${at + 1}`,
    'dct:title': result.name,
    name: result.name,
  }));
  const people = audiences.map((audience) => ({
    '@id': `${page}#doi-tuong-${encodeURIComponent(audience)}`,
    '@type': ['Audience', 'skos:Concept'],
    'skos:prefLabel': wordsFor(AUDIENCE_WORDS, audience),
    audienceType: wordsFor(AUDIENCE_WORDS, audience),
  }));
  const rules = layers.flatMap(({ decision }) => (decision === undefined ? [] : [decision]));
  return {
    '@context': CONTEXT,
    '@id': `${page}#thu-tuc`,
    '@type': ['GovernmentService', 'cpsv:PublicService'],
    'dct:identifier': code,
    identifier: code,
    'dct:title': name,
    name,
    'dct:description': descriptionOf(procedure),
    description: descriptionOf(procedure),
    serviceType: field.name,
    ...(page === '' ? {} : { url: page }),
    'dct:language': VIETNAMESE,
    'dct:spatial': VIETNAM,
    'cv:thematicArea': {
      '@id': `${site.baseUrl ?? '../'}${STATIC_PLACES.field(field.id)}`,
      '@type': 'skos:Concept',
      'skos:prefLabel': field.name,
    },
    'cv:hasCompetentAuthority': competent,
    ...some('provider', providers),
    ...some('dct:audience', people),
    ...some('audience', references(people)),
    ...some('cv:hasChannel', channels),
    ...some('availableChannel', references(channels)),
    ...papersOf(procedure, page),
    ...some('cpsv:produces', outputs),
    ...some('serviceOutput', references(outputs)),
    ...some('cv:hasCost', costs),
    ...some('offers', offers),
    ...(duration === undefined ? {} : { 'cv:processingTime': duration }),
    ...some('cv:hasLegalResource', legalBasis.map(legalResource)),
    ...some(
      'cpsv:follows',
      rules.map((decision) => ({
        '@type': 'cpsv:Rule',
        'dct:identifier': decision.number,
        'dct:title': decisionInWords(decision),
        'dct:description': decision.title ?? `Công bố thủ tục hành chính lĩnh vực ${field.name}`,
      })),
    ),
    ...some('dcat:keyword', keywords ?? []),
    ...some(
      'isRelatedTo',
      (related ?? [])
        .filter((other) => site.rowByCode.has(other))
        .map((other) => ({
          '@id': `${site.baseUrl ?? '../'}${STATIC_PLACES.procedure(other)}#thu-tuc`,
          '@type': 'GovernmentService',
          name: site.rowByCode.get(other)?.summary.name,
        })),
    ),
  };
}

function descriptionOf({ description, name, field }: Procedure): string {
  return description ?? `Thủ tục hành chính thuộc lĩnh vực ${field.name}: ${name}`;
}

function legalResource({ code, name, date }: LegalBasis): JsonLd {
  return {
    '@type': 'eli:LegalResource',
    ...(code === undefined ? {} : { 'eli:id_local': code }),
    'eli:title': name,
    ...(date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? { 'eli:date_document': date } : {}),
  };
}

function references(nodes: readonly JsonLd[]): JsonLd[] {
  return nodes.map((node) => ({ '@id': node['@id'] }));
}

function some(name: string, values: readonly unknown[]): JsonLd {
  return values.length === 0 ? {} : { [name]: values };
}
