import type { DossierRecord } from '../dossiers/record.js';
import { type Markup, markup } from './markup.js';
import type { Office } from './offices.js';
import { capitalised, dayInWords, dayOf } from './words.js';

/** The sentence with which a letter about a dossier begins. */
export function receivedInWords({ reception, receipt }: DossierRecord, office: Office, you: string): Markup {
  const { code, procedure, receivedAt } = receipt;
  const begin =
    receivedAt === undefined
      ? `${office.name} nhận được hồ sơ${reception.submittedAt === undefined ? '' : ` nộp ${dayInWords(dayOf(reception.submittedAt))}`}`
      : `${capitalised(dayInWords(dayOf(receivedAt)))}, ${office.name} tiếp nhận hồ sơ`;
  return markup`${begin} của ${you}, mã hồ sơ: <strong class="number">${code}</strong>; nội dung yêu cầu giải quyết: <strong>${procedure.name}</strong>.`;
}
