import { safeAddress } from '@motcua/catalogue/text';
import type { DossierDocument, Procedure } from '@motcua/contract';
import type { JsonLd } from './context.js';

/** What the applicant hands in, paper by paper, and what is required, case by case. */
export function papersOf({ code, cases, requirements }: Procedure, page: string): JsonLd {
  const inputs: JsonLd[] = [];
  const required: JsonLd[] = [];
  for (const one of cases) {
    const evidence: JsonLd[] = [];
    one.documents.forEach((document, at) => {
      if (document.kind === 'note' || document.name.trim() === '') return;
      const id = `${page}#giay-to-${encodeURIComponent(one.id)}-${at + 1}`;
      inputs.push({ '@id': id, ...evidenceOf(document, `${code}/${one.id}/${at + 1}`) });
      evidence.push({ '@id': id });
    });
    if (evidence.length === 0) continue;
    required.push({
      '@type': 'cv:Requirement',
      'dct:identifier': `${code}/${one.id}`,
      'dct:title': one.name === undefined ? 'Thành phần hồ sơ' : `Thành phần hồ sơ: ${one.name}`,
      'cv:hasSupportingEvidence': evidence,
    });
  }
  if (requirements !== undefined && requirements.trim() !== '') {
    required.push({
      '@type': 'cv:Requirement',
      'dct:identifier': `${code}/dieu-kien`,
      'dct:title': 'Yêu cầu, điều kiện',
      'dct:description': requirements,
    });
  }
  return {
    ...(inputs.length === 0 ? {} : { 'cpsv:hasInput': inputs }),
    ...(required.length === 0 ? {} : { 'cv:holdsRequirement': required }),
  };
}

function evidenceOf({ name, originals, copies, condition, note, form }: DossierDocument, identifier: string): JsonLd {
  const said = [
    originals === undefined ? '' : `${originals} bản chính`,
    copies === undefined ? '' : `${copies} bản sao`,
    condition === undefined ? '' : `Chỉ cần khi: ${condition}`,
    note ?? '',
  ].filter((one) => one !== '');
  const url = safeAddress(form?.url);
  return {
    '@type': 'cv:Evidence',
    'dct:identifier': identifier,
    'dct:title': name,
    ...(said.length === 0 ? {} : { 'dct:description': said.join('. ') }),
    ...(url === undefined ? {} : { 'foaf:page': { '@id': url, '@type': 'foaf:Document' } }),
  };
}
