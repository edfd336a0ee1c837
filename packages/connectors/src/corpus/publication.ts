import type { Decision, FormTemplate, Layer, Provenance, Version } from '@motcua/contract';
import { formOf } from './documents.js';
import type { FindingList } from './findings.js';
import type { CorpusRecord } from './record.js';
import { readLine, withoutBullet, withoutTrailingMark } from './text.js';

/** Who published a record, by which decision, and what the province added. */
export interface Publication {
  localCode?: string;
  version: Version;
  layers: Layer[];
  provenance?: Provenance;
  forms: FormTemplate[];
}

const DECISION = /^\d+[A-Z]?(?:\/\d{4})?\/(?:QĐ|QD)[-_]/iu;

/** The number of a decision as printed, without words before it. */
export function readDecision(
  printed: string | undefined,
  issuer: string | undefined,
  path: string,
  findings: FindingList,
): Decision | undefined {
  if (printed === undefined) return undefined;
  const number = withoutTrailingMark(printed.replace(/^(?:Quyết định\s+số|Quyết định|Số)\s*:?\s+/iu, '')).replace(
    /\s*\/\s*/g,
    '/',
  );
  if (number === '') return undefined;
  if (!DECISION.test(number)) findings.add('decision-odd', path, printed);
  return { number, ...(issuer === undefined ? {} : { issuer }) };
}

const PROVINCE = 'UBND tỉnh Cà Mau';

/** Layers, version and what Cà Mau's own list adds: its code and its form files. */
export function readPublication(record: CorpusRecord, source: string | undefined, findings: FindingList): Publication {
  const agency = readLine(record.issuingAgency, 'issuingAgency', findings);
  const printed = readLine(record.decision, 'decision', findings);
  const decision = readDecision(printed, agency, 'decision', findings);
  const local = record.caMau ?? undefined;
  const localDecision = readDecision(
    readLine(local?.decision, 'caMau/decision', findings),
    PROVINCE,
    'caMau/decision',
    findings,
  );
  const byProvince = agency !== undefined && /^(?:UBND|Ủy ban nhân dân|Sở|Trung tâm phục vụ)/iu.test(agency);
  const base: Layer = {
    id: byProvince ? 'province' : 'national',
    kind: byProvince ? 'province' : 'national',
    ...(agency === undefined ? {} : { agency }),
    ...(decision === undefined ? {} : { decision }),
    ...(source === undefined ? {} : { source }),
  };
  if (decision === undefined && localDecision === undefined) findings.add('decision-missing', 'decision');
  const version = (by: Decision | undefined): Version => ({
    number: 1,
    // The crawl does not say what the decision did to the procedure; "new" would be a claim.
    change: 'unknown',
    ...(by === undefined ? {} : { decision: by }),
  });
  if (!local) return { version: version(decision), layers: [base], forms: [] };

  const localCode = readLine(local.localCode, 'caMau/localCode', findings);
  const forms = localForms(local.forms ?? [], findings);
  const same = agency === PROVINCE;
  const layer: Layer = { id: same ? 'province' : 'province-ca-mau', kind: 'province', agency: PROVINCE };
  if (localDecision) layer.decision = localDecision;
  const layers = same ? [{ ...base, ...layer }] : [base, layer];
  const provenance: Provenance = {};
  if (!same && localCode !== undefined) provenance.localCode = layer.id;
  if (!same && forms.length > 0) provenance.forms = layer.id;
  return {
    ...(localCode === undefined ? {} : { localCode }),
    version: version(decision ?? localDecision),
    layers,
    ...(Object.keys(provenance).length > 0 ? { provenance } : {}),
    forms,
  };
}

function localForms(
  values: NonNullable<NonNullable<CorpusRecord['caMau']>['forms']>,
  findings: FindingList,
): FormTemplate[] {
  return values.flatMap((value, at): FormTemplate[] => {
    const printed = readLine(value.name, `caMau/forms/${at}/name`, findings);
    const file = readLine(value.file, `caMau/forms/${at}/file`, findings);
    const name = printed === undefined ? '' : withoutTrailingMark(withoutBullet(printed));
    if (file !== undefined) return [{ ...formOf(file, name), ...(name === '' ? {} : { name }) }];
    return name === '' ? [] : [{ name }];
  });
}
