import { addresseeOf } from './addressee.js';
import type { Fill } from './contents.js';
import { dossierFields, said } from './fields.js';
import { markup } from './markup.js';

/** Phiếu từ chối tiếp nhận, giải quyết hồ sơ (mẫu 03). */
export const fillRefusal: Fill = (record, { event, office }) => {
  const { applicant } = record.reception;
  const { reason, officer } = event;
  return {
    numbered: true,
    body: markup`<dl>${dossierFields('Hồ sơ của', record)}</dl>
<div class="text">
<p>Qua xem xét, ${office.name} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:</p>
${said('', reason)}
<p>Xin thông báo để ${addresseeOf(applicant).you} được biết./.</p>
</div>`,
    signatures: [
      { who: 'Người nộp hồ sơ', how: 'Ký và ghi rõ họ tên', name: applicant.name },
      { who: 'Người tiếp nhận hồ sơ', how: 'Ký và ghi rõ họ tên', ...(officer === undefined ? {} : { name: officer }) },
    ],
  };
};
