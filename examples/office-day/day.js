// What happens at the desk of one commune on one day. `at('08:05')` is that time today.

const OFFICE = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';

/** Codes number the dossiers of a day; the one-stop software gives them. A run of its own gets numbers of its own. */
export function dayOf(today, run) {
  const at = (time) => `${today}T${time}:00+07:00`;
  const code = (number) => `H12.44-${today.slice(2).replaceAll('-', '')}-${run}${number}`;
  const dossier = (number, more) => ({ code: code(number), agency: OFFICE, channel: 'direct', officer: 'Lê Thị Tiếp Nhận', ...more });
  const citizen = (name, phone) => ({ kind: 'citizen', name, phone });

  const received = [
    dossier(1, { procedure: '1.014063', receivedAt: at('07:35'), applicant: citizen('Nguyễn Văn Mẫu', '0900 000 201') }),
    dossier(2, { procedure: '1.013225', case: 'nha-o-rieng-le', receivedAt: at('07:50'), applicant: citizen('Trần Thị Ví Dụ', '0900 000 202') }),
    dossier(3, { procedure: '1.001612', channel: 'online', submittedAt: at('06:10'), receivedAt: at('08:00'), applicant: { kind: 'household-business', name: 'Hộ kinh doanh Thí Dụ', phone: '0900 000 203' } }),
    dossier(4, { procedure: '2.000815', receivedAt: at('08:20'), applicant: citizen('Lê Hoàng Thử', '0900 000 204') }),
    dossier(5, { procedure: '1.010038', receivedAt: at('15:20'), applicant: citizen('Phạm Thị Minh Họa', '0900 000 205') }),
  ];
  const event = (number, kind, time, more) => ({ dossier: code(number), id: `${kind}-${time}`, kind, at: at(time), ...more });
  const events = [
    event(1, 'transferred', '08:30', { to: { name: 'Công an xã Nguyễn Phích' } }),
    event(2, 'supplement-asked', '10:00', { items: ['Bản vẽ thiết kế xây dựng (2 bộ)'], reason: 'Bản vẽ nộp thiếu mặt bằng móng.' }),
    event(3, 'fee-due', '09:00', { amount: 100000 }),
    event(3, 'fee-paid', '10:15'),
    event(3, 'processing', '10:20'),
    event(4, 'processed', '09:10'),
    event(4, 'returned', '09:15'),
  ];
  return { received, events };
}
