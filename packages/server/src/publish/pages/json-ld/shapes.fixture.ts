/** What a property of a class must hold. */
interface Rule {
  min?: number;
  max?: number;
  /** Class of what it leads to. */
  class?: string;
  datatype?: string;
}

const TITLE: Rule = { min: 1, datatype: 'rdf:langString' };
const WORDS: Rule = { datatype: 'rdf:langString' };
const IDENTIFIER: Rule = { min: 1, max: 1, datatype: 'xsd:string' };
const DURATION: Rule = { max: 1, datatype: 'xsd:duration' };
const CONCEPT: Rule = { class: 'skos:Concept' };

/**
 * What CPSV-AP 3.2 asks of the classes that a page uses, told again from its specification, so that CI needs nothing from elsewhere. Whoever has
 * the published shapes holds the pages against those as well: see service.test.ts. A property that stands in no rule is refused.
 */
const CLASSES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'cpsv:PublicService': {
    'dct:identifier': IDENTIFIER,
    'dct:title': TITLE,
    'dct:description': TITLE,
    'dct:language': { class: 'dct:LinguisticSystem' },
    'dct:spatial': { class: 'dct:Location' },
    'dct:audience': CONCEPT,
    'cv:thematicArea': CONCEPT,
    'cv:hasCompetentAuthority': { min: 1, class: 'cv:PublicOrganisation' },
    'cv:hasChannel': { class: 'cv:Channel' },
    'cv:hasCost': { class: 'cv:Cost' },
    'cv:hasLegalResource': { class: 'eli:LegalResource' },
    'cv:holdsRequirement': { class: 'cv:Requirement' },
    'cv:processingTime': DURATION,
    'cpsv:hasInput': { class: 'cv:Evidence' },
    'cpsv:produces': { class: 'cv:Output' },
    'cpsv:follows': { class: 'cpsv:Rule' },
    'dcat:keyword': WORDS,
  },
  'cv:PublicOrganisation': { 'skos:prefLabel': TITLE, 'dct:spatial': { min: 1, class: 'dct:Location' } },
  'cv:Channel': {
    'dct:identifier': IDENTIFIER,
    'dct:description': WORDS,
    'dct:type': { max: 1, class: 'skos:Concept' },
    'cv:processingTime': DURATION,
  },
  'cv:Cost': {
    'dct:identifier': IDENTIFIER,
    'dct:description': WORDS,
    'cv:hasValue': { max: 1, datatype: 'xsd:double' },
    'cv:currency': { max: 1, class: 'skos:Concept' },
    'cv:ifAccessedThrough': { max: 1, class: 'cv:Channel' },
  },
  'cv:Evidence': {
    'dct:identifier': IDENTIFIER,
    'dct:title': TITLE,
    'dct:description': WORDS,
    'foaf:page': { class: 'foaf:Document' },
  },
  'cv:Requirement': {
    'dct:identifier': IDENTIFIER,
    'dct:title': TITLE,
    'dct:description': WORDS,
    'cv:hasSupportingEvidence': { class: 'cv:Evidence' },
  },
  'cv:Output': { 'dct:identifier': IDENTIFIER, 'dct:title': TITLE },
  'cpsv:Rule': { 'dct:identifier': IDENTIFIER, 'dct:title': TITLE, 'dct:description': TITLE },
  'eli:LegalResource': {
    'eli:id_local': { max: 1, datatype: 'xsd:string' },
    'eli:title': TITLE,
    'eli:date_document': { max: 1, datatype: 'xsd:date' },
  },
  'skos:Concept': { 'skos:prefLabel': WORDS },
  'dct:LinguisticSystem': {},
  'dct:Location': {},
  'foaf:Document': {},
  // schema.org, with the types that it expects; it asks for nothing, so that a minimum is what search engines ask for.
  'schema:GovernmentService': {
    'schema:name': { min: 1, max: 1, datatype: 'xsd:string' },
    'schema:identifier': { max: 1, datatype: 'xsd:string' },
    'schema:description': { max: 1, datatype: 'xsd:string' },
    'schema:serviceType': { max: 1, datatype: 'xsd:string' },
    'schema:url': { max: 1 },
    'schema:provider': { class: 'schema:GovernmentOrganization' },
    'schema:audience': { class: 'schema:Audience' },
    'schema:availableChannel': { class: 'schema:ServiceChannel' },
    'schema:serviceOutput': { class: 'cv:Output' },
    'schema:offers': { class: 'schema:Offer' },
    'schema:isRelatedTo': { class: 'schema:GovernmentService' },
  },
  'schema:GovernmentOrganization': { 'schema:name': { min: 1, datatype: 'xsd:string' } },
  'schema:Audience': { 'schema:audienceType': { min: 1, datatype: 'xsd:string' } },
  'schema:ServiceChannel': {
    'schema:name': { max: 1, datatype: 'xsd:string' },
    'schema:availableLanguage': { datatype: 'xsd:string' },
    'schema:processingTime': { max: 1, datatype: 'xsd:string' },
    'schema:serviceUrl': { max: 1 },
    'schema:serviceLocation': { class: 'schema:Place' },
  },
  'schema:Place': {
    'schema:name': { min: 1, datatype: 'xsd:string' },
    'schema:address': { datatype: 'xsd:string' },
  },
  'schema:Offer': {
    'schema:price': { min: 1, max: 1, datatype: 'xsd:integer' },
    'schema:priceCurrency': { min: 1, max: 1, datatype: 'xsd:string' },
    'schema:description': { max: 1, datatype: 'xsd:string' },
  },
};

/** What serves as a thing of schema.org beside its own class. */
const ALSO: Readonly<Record<string, readonly string[]>> = { 'cv:Output': ['schema:name'] };

export const PREFIXES: Readonly<Record<string, string>> = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const prefixes = Object.entries(PREFIXES)
  .map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
  .join('\n');

/** The rules as shapes of SHACL, in Turtle. */
export const SHAPES = `${prefixes}
${Object.entries(CLASSES)
  .map(
    ([name, rules]) =>
      `[] a sh:NodeShape ; sh:targetClass ${name} ${Object.entries(rules)
        .map(([path, { min, max, class: of, datatype }]) => {
          const said = [
            min === undefined ? '' : `; sh:minCount ${min}`,
            max === undefined ? '' : `; sh:maxCount ${max}`,
            of === undefined ? '' : `; sh:class ${of}`,
            datatype === undefined ? '' : `; sh:datatype ${datatype}`,
          ];
          return `; sh:property [ sh:path ${path} ${said.join(' ')} ]`;
        })
        .join(' ')} .`,
  )
  .join('\n')}
`;

/** Properties that a node of some classes may have, besides its class. */
export function allowedFor(classes: readonly string[]): Set<string> {
  const short = classes.map(shortened);
  return new Set(short.flatMap((name) => [...Object.keys(CLASSES[name] ?? {}), ...(ALSO[name] ?? [])]));
}

/** True for a class that has rules. */
export function isKnown(name: string): boolean {
  return Object.hasOwn(CLASSES, shortened(name));
}

/** `cv:Cost` for its whole address. */
export function shortened(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start));
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}
