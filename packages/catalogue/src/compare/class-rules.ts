import type { ChangeClass, ProcedurePart } from '@motcua/contract';

/** What a difference in one member of a procedure means for the people. */
export interface ClassRule {
  /** The part of the publication (NĐ 63/2010 Đ8(2)) in which it is shown. */
  part: ProcedurePart['id'] | 'other';
  /** The class of a difference in substance. One that is only of words is `editorial` whatever stands here. */
  class: ChangeClass;
  /** Members of an item that never say what is demanded: a difference in one of them alone is `editorial`. */
  editorial?: readonly string[];
  /** An item in this role demands nothing: whatever differs in it is `editorial`. */
  editorialRole?: string;
  /** A sum of money that its text names otherwise than before is a change of the fee. */
  sums?: true;
  /** A period that its text names otherwise than before is a change of the time limit. */
  periods?: true;
  /** Where nothing but such a sum or period differs, it is that change only, and not one of `class`. */
  onlyThose?: true;
  /** The order of its items says something. */
  ordered?: true;
}

/** What is true of a value and its source, and says nothing new of the value itself. */
const STATED = ['raw', 'confirmed', 'doubt'];

/**
 * The rule, by member of the procedure (`cases/*` for what stands in a case). It is written down for readers, with reasons, in
 * docs/changes.md.
 */
export const CLASS_RULES: Readonly<Record<string, ClassRule>> = {
  code: { part: 'other', class: 'legal' },
  name: { part: 'name', class: 'legal' },
  shortName: { part: 'name', class: 'editorial' },
  localCode: { part: 'name', class: 'editorial' },
  steps: { part: 'steps', class: 'legal', sums: true, periods: true, onlyThose: true, ordered: true },
  channels: { part: 'channels', class: 'legal', editorial: ['url'], sums: true, periods: true, onlyThose: true },
  places: { part: 'channels', class: 'legal', editorial: ['hours'] },
  online: { part: 'channels', class: 'legal', editorial: ['url', 'confirmed'] },
  'cases/*/name': { part: 'other', class: 'legal' },
  'cases/*/documents': { part: 'documents', class: 'document', editorial: ['url', 'file'], sums: true },
  'cases/*/dossierSets': { part: 'documents', class: 'document' },
  'cases/*/timeLimits': { part: 'timeLimits', class: 'deadline', editorial: STATED, sums: true },
  'cases/*/fees': { part: 'fees', class: 'fee', editorial: STATED },
  cases: { part: 'other', class: 'editorial' },
  audiences: { part: 'audiences', class: 'legal' },
  audienceNote: { part: 'audiences', class: 'legal' },
  levels: { part: 'agencies', class: 'legal' },
  agencies: { part: 'agencies', class: 'legal', editorial: ['id', 'kind'], editorialRole: 'issuing' },
  handledElsewhere: { part: 'agencies', class: 'legal', editorial: ['url', 'agency'] },
  contact: { part: 'agencies', class: 'editorial' },
  forms: { part: 'forms', class: 'document', editorial: ['url', 'file'] },
  results: { part: 'results', class: 'legal', editorial: ['code'] },
  requirements: { part: 'requirements', class: 'legal' },
  legalBasis: { part: 'legalBasis', class: 'legal', editorial: ['date', 'issuer'] },
  'version/change': { part: 'other', class: 'legal' },
  field: { part: 'other', class: 'editorial' },
  description: { part: 'other', class: 'editorial', sums: true, periods: true },
  warnings: { part: 'other', class: 'editorial', sums: true, periods: true },
  keywords: { part: 'other', class: 'editorial' },
  related: { part: 'other', class: 'editorial' },
  popularity: { part: 'other', class: 'editorial' },
  detail: { part: 'other', class: 'editorial' },
  url: { part: 'other', class: 'editorial' },
};

/** For a member that this version does not know: what cannot be judged is shown as weighty. */
export const UNKNOWN_MEMBER: ClassRule = { part: 'other', class: 'legal' };
