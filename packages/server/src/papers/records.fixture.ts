import type { Agency, DossierEvent, Reception } from '@motcua/contract';
import type { DossierRecord } from '../dossiers/record.js';

/** Invented, as everything here. */
export const CENTRE: Agency = {
  id: 'trung-tam-phuong-mau',
  name: 'Trung tâm Phục vụ hành chính công phường Mẫu',
  level: 'commune',
  kind: 'one-stop-centre',
  parent: 'ubnd-phuong-mau',
  hotline: '0290 0000 000',
  feedbackAddress: 'Văn phòng UBND tỉnh Mẫu, điện thoại 0290 0000 001',
};

export const COMMITTEE: Agency = {
  id: 'ubnd-phuong-mau',
  name: 'Ủy ban nhân dân phường Mẫu',
  level: 'commune',
  kind: 'people-committee',
};

/** What the server hands in beside a record. */
export const PAGE = 'https://phuongmau.tinh.gov.vn/tra-cuu-ho-so';
export const PARTS = { agency: CENTRE, above: COMMITTEE, page: PAGE };

export const CODE = 'H99.07-261012-0013';
export const RECEIPT_CODE = '7K3M-9QXD-2F80';

const RECEPTION: Reception = {
  code: CODE,
  procedure: '1.001612',
  agency: CENTRE.id,
  receivedAt: '2026-10-12T09:12:00+07:00',
  channel: 'direct',
  applicant: {
    kind: 'citizen',
    name: 'Nguyễn Văn Mẫu',
    phone: '0900 000 123',
    address: 'Số 1, đường Mẫu, khóm 2, phường Mẫu, tỉnh Mẫu',
  },
  documents: [
    { name: 'Giấy đề nghị đăng ký hộ kinh doanh', originals: 1 },
    { name: 'Văn bản ủy quyền của các thành viên hộ gia đình', copies: 1 },
    { name: 'Giấy tờ pháp lý của cá nhân', electronic: true },
  ],
  feePaid: 100_000,
  collect: {
    how: 'office',
    place: 'Trung tâm Phục vụ hành chính công phường Mẫu',
    address: 'Số 2, đường Mẫu',
    hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00',
  },
  officer: 'Trần Thị Tiếp Nhận',
};

/** A record with what a test says otherwise. `receivedAt` and `due` are those of the receipt, too; without `due` no limit holds. */
export function recordOf(
  reception: Partial<Reception> = {},
  events: readonly DossierEvent[] = [],
  due: string | null = '2026-10-15',
): DossierRecord {
  const whole: Reception = { ...RECEPTION, ...reception };
  const procedure = { code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh', version: 2 };
  const dates = due === null ? {} : { due: { first: due, current: due, by: 'limit' } };
  const received = whole.receivedAt === undefined ? {} : { receivedAt: whole.receivedAt };
  return {
    reception: whole,
    receipt: { code: whole.code, receiptCode: RECEIPT_CODE, procedure, ...received, ...dates },
    card: {
      kind: 'card',
      code: whole.code,
      at: '2026-10-20T08:00:00+07:00',
      procedure,
      office: { id: CENTRE.id, name: CENTRE.name },
      applicant: 'N*** V*** M***',
      channel: whole.channel,
      status: 'processing',
      completion: 'in-progress',
      timing: 'running',
      steps: [],
      ...received,
      ...dates,
    },
    events,
    irregularities: [],
    ...(due === null ? {} : { limit: { amount: 3, unit: 'workingDay' as const } }),
  };
}

/** An event of the dossier. */
export function eventOf(kind: string, at: string, rest: Partial<DossierEvent> = {}): DossierEvent {
  return { dossier: CODE, id: `${kind} ${at}`, kind, at, ...rest };
}
