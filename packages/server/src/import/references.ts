import { type Agency, parseProcedureCode, type Procedure } from '@motcua/contract';
import type { CheckedFile } from './catalogue-files.js';
import type { DocumentFault } from './document-faults.js';
import type { JsonPath } from './json-scanner.js';

/** Ids that are in the store already and may be referred to. */
export interface KnownIds {
  fields: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
}

type Tell = (path: JsonPath, reason: string) => void;

/** Ids stand in addresses. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;

const CODE = /^[^\s/?#\u0000-\u001f\u007f]{1,60}$/;

/** Checks what a schema cannot: that ids are unique and sound, and that every reference leads to something. */
export function checkReferences(files: readonly CheckedFile[], known: KnownIds, faults: DocumentFault[]): void {
  const fields = new Set(known.fields);
  const agencies = new Set(known.agencies);
  for (const file of files) {
    for (const field of file.fields) if (field) fields.add(field.id);
    for (const agency of file.agencies) if (agency) agencies.add(agency.id);
  }
  const seen = new Map<string, string>();
  for (const { document, ...content } of files) {
    const tell: Tell = (path, reason) => void faults.push({ document, path, reason });
    const once = (key: string, path: JsonPath, what: string) => {
      const before = seen.get(key);
      if (before !== undefined) tell(path, `${what} is given twice; the other one is in ${before}`);
      else seen.set(key, `${document.file}, ${String(path[0])}[${String(path[1])}]`);
    };
    content.fields.forEach((field, at) => {
      if (!field) return;
      checkId(field.id, ['fields', at, 'id'], tell);
      once(`field ${field.id}`, ['fields', at, 'id'], `field "${field.id}"`);
    });
    content.agencies.forEach((agency, at) => {
      if (!agency) return;
      checkId(agency.id, ['agencies', at, 'id'], tell);
      once(`agency ${agency.id}`, ['agencies', at, 'id'], `agency "${agency.id}"`);
      checkAgency(agency, agencies, (path, reason) => tell(['agencies', at, ...path], reason));
    });
    content.procedures.forEach((procedure, at) => {
      if (!procedure) return;
      const { code, version } = procedure;
      once(`procedure ${code} ${version.number}`, ['procedures', at, 'code'], `version ${version.number} of "${code}"`);
      checkProcedure(procedure, fields, agencies, (path, reason) => tell(['procedures', at, ...path], reason));
    });
  }
}

function checkId(id: string, path: JsonPath, tell: Tell): void {
  if (!ID.test(id)) tell(path, 'an id has Latin letters, digits, ".", "_" and "-" only, at most 120 of them');
}

function checkAgency(agency: Agency, agencies: ReadonlySet<string>, tell: Tell): void {
  if (agency.parent !== undefined && !agencies.has(agency.parent)) tell(['parent'], unknown('agency', agency.parent));
  agency.successors?.forEach(({ agency: id }, at) => {
    if (!agencies.has(id)) tell(['successors', at, 'agency'], unknown('agency', id));
  });
  checkSpan(agency, [], tell);
}

/** Checks the sound form and the references of one procedure. */
export function checkProcedure(
  procedure: Procedure,
  fields: ReadonlySet<string>,
  agencies: ReadonlySet<string>,
  tell: Tell,
): void {
  const { code, version, field } = procedure;
  if (!CODE.test(code)) tell(['code'], 'a code has 1 to 60 characters without spaces, "/", "?" and "#"');
  else if (parseProcedureCode(code).national !== code) {
    tell(
      ['code'],
      `give the national code "${parseProcedureCode(code).national}" here and the printed one as localCode`,
    );
  }
  if (!Number.isInteger(version.number) || version.number < 1)
    tell(['version', 'number'], 'a version number is 1, 2, 3, …');
  checkSpan(version, ['version'], tell);
  if (!fields.has(field.id)) tell(['field', 'id'], unknown('field', field.id));
  procedure.agencies.forEach(({ id }, at) => {
    if (id !== undefined && !agencies.has(id)) tell(['agencies', at, 'id'], unknown('agency', id));
  });
  const elsewhere = procedure.handledElsewhere?.agency;
  if (elsewhere !== undefined && !agencies.has(elsewhere))
    tell(['handledElsewhere', 'agency'], unknown('agency', elsewhere));
  checkUnique(procedure.cases, 'cases', tell);
  checkUnique(procedure.layers, 'layers', tell);
  const layers = new Set(procedure.layers.map((layer) => layer.id));
  for (const [path, layer] of Object.entries(procedure.provenance ?? {})) {
    if (!layers.has(layer)) tell(['provenance', path], unknown('layer of this procedure', layer));
  }
  procedure.online.forEach((service, at) => checkSpan(service, ['online', at], tell));
  procedure.cases.forEach((one, at) => {
    one.fees.forEach((fee, index) => {
      checkSpan(fee, ['cases', at, 'fees', index], tell);
      if (fee.amount !== null && fee.amount < 0) tell(['cases', at, 'fees', index, 'amount'], 'a fee is not below 0');
    });
    one.timeLimits.forEach(({ amount }, index) => {
      if (amount !== null && amount < 0)
        tell(['cases', at, 'timeLimits', index, 'amount'], 'a time limit is not below 0');
    });
  });
}

function checkUnique(items: readonly { id: string }[], member: string, tell: Tell): void {
  const seen = new Set<string>();
  items.forEach(({ id }, at) => {
    if (seen.has(id)) tell([member, at, 'id'], `"${id}" is given twice in ${member}`);
    seen.add(id);
  });
}

function checkSpan(span: { validFrom?: string; validTo?: string }, path: JsonPath, tell: Tell): void {
  if (span.validFrom !== undefined && span.validTo !== undefined && span.validTo < span.validFrom) {
    tell([...path, 'validTo'], 'validTo lies before validFrom');
  }
}

function unknown(what: string, id: string): string {
  return `"${id.slice(0, 60)}" is no known ${what}; add it or correct the id`;
}
