import { addresseeOf } from './addressee.js';
import { contactInWords } from './contact.js';
import type { Fill } from './contents.js';
import { dossierFields, listed, said } from './fields.js';
import { markup } from './markup.js';

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (mẫu 02). */
export const fillSupplement: Fill = (record, { event, office }) => {
  const { items = [], reason, officer } = event;
  const { you } = addresseeOf(record.reception.applicant);
  return {
    numbered: true,
    body: markup`<dl>${dossierFields('Hồ sơ của', record)}</dl>
<div class="text">
${
  items.length === 0
    ? said('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:', undefined)
    : markup`<p>Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:</p>\n${listed(items)}`
}
${said('Lý do:', reason)}
<p>Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, ${you} liên hệ với ${contactInWords(office, officer)} để được hướng dẫn./.</p>
</div>`,
    signatures: [
      { who: 'Người hướng dẫn', how: 'Ký và ghi rõ họ tên', ...(officer === undefined ? {} : { name: officer }) },
    ],
  };
};
