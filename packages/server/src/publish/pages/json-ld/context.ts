/** JSON as it stands in a page. */
export type JsonLd = Record<string, unknown>;

const text = (id: string) => ({ '@id': id, '@language': 'vi' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });

const DCT = 'http://purl.org/dc/terms/';
const CV = 'http://data.europa.eu/m8g/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const ELI = 'http://data.europa.eu/eli/ontology#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/**
 * The context of every page, whole, so that nobody has to fetch one: names of schema.org are written as they are, those of CPSV-AP 3.2 with
 * the prefix of their vocabulary.
 */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: CV,
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: DCT,
  eli: ELI,
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: SKOS,
  'dct:title': text(`${DCT}title`),
  'dct:description': text(`${DCT}description`),
  'skos:prefLabel': text(`${SKOS}prefLabel`),
  'eli:title': text(`${ELI}title`),
  'dcat:keyword': text('http://www.w3.org/ns/dcat#keyword'),
  'eli:date_document': typed(`${ELI}date_document`, `${XSD}date`),
  'cv:processingTime': typed(`${CV}processingTime`, `${XSD}duration`),
  'cv:hasValue': typed(`${CV}hasValue`, `${XSD}double`),
  url: typed('https://schema.org/url', '@id'),
  serviceUrl: typed('https://schema.org/serviceUrl', '@id'),
} as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

export const VIETNAMESE = { '@id': `${AUTHORITY}language/VIE`, '@type': 'dct:LinguisticSystem' };
export const VIETNAM = { '@id': `${AUTHORITY}country/VNM`, '@type': 'dct:Location' };

/** A currency of ISO 4217. */
export function currency(code: string): JsonLd {
  return { '@id': `${AUTHORITY}currency/${encodeURIComponent(code)}`, '@type': 'skos:Concept' };
}
