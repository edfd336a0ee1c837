import type { OpenEnum } from './open-enum.js';

/**
 * Where a dossier stands, as exchanged with the national portal (its codes 1 to 10). `unknown` for a status that a system sends
 * beyond them; its own words are kept in `raw`.
 */
export type DossierStatus = OpenEnum<
  | 'submitted'
  | 'accepted'
  | 'not-accepted'
  | 'processing'
  | 'supplement'
  | 'fee'
  | 'withdrawn'
  | 'stopped'
  | 'processed'
  | 'returned'
  | 'unknown'
>;

/** One status of the national portal. */
export interface NationalStatus {
  /** Its number there, 1 to 10. */
  code: number;
  status: DossierStatus;
  /** Its name there, in Vietnamese. */
  label: string;
}

/** The national statuses in their order. */
export const NATIONAL_STATUSES = [
  { code: 1, status: 'submitted', label: 'Mới đăng ký' },
  { code: 2, status: 'accepted', label: 'Được tiếp nhận' },
  { code: 3, status: 'not-accepted', label: 'Không được tiếp nhận' },
  { code: 4, status: 'processing', label: 'Đang xử lý' },
  { code: 5, status: 'supplement', label: 'Yêu cầu bổ sung giấy tờ' },
  { code: 6, status: 'fee', label: 'Yêu cầu thực hiện nghĩa vụ tài chính' },
  { code: 7, status: 'withdrawn', label: 'Công dân yêu cầu rút hồ sơ' },
  { code: 8, status: 'stopped', label: 'Dừng xử lý' },
  { code: 9, status: 'processed', label: 'Đã xử lý xong' },
  { code: 10, status: 'returned', label: 'Đã trả kết quả' },
] as const satisfies readonly NationalStatus[];

/**
 * How far a dossier is: all that may be told to someone who knows its code and nothing else (TT 01/2018/TT-VPCP Đ16(2)(d)).
 * `closed` is one that ended without a result.
 */
export type DossierCompletion = OpenEnum<'not-started' | 'in-progress' | 'done' | 'closed'>;

/**
 * Whether the office keeps its time. Ended: `before-due`, `on-due`, `late`. Under way: `running`, `due-soon`, `overdue`;
 * `waiting` while the clock stands still for the applicant; `unknown` without a due date.
 */
export type DossierTiming = OpenEnum<
  'before-due' | 'on-due' | 'late' | 'running' | 'due-soon' | 'overdue' | 'waiting' | 'unknown'
>;
