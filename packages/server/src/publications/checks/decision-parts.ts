import { addDays } from '@motcua/calendar';
import type { DecisionRule } from './rule.js';
import { isOfMinistry } from './national-values.js';
import { quoted } from './texts.js';

const blank = (text: string | undefined) => text === undefined || text.trim() === '';

/** A decision without what names it and says when it applies. */
export const decisionIncomplete: DecisionRule = {
  kind: 'decision-incomplete',
  severity: 'error',
  check({ file: { decision } }, tell) {
    if (blank(decision.number))
      tell(['decision', 'number'], 'Thiếu số quyết định. Ghi như trên văn bản, ví dụ 1242/QĐ-UBND.');
    else if (!/\d/.test(decision.number) || !decision.number.includes('/'))
      tell(
        ['decision', 'number'],
        `${quoted(decision.number)} không phải số quyết định. Ghi như trên văn bản, ví dụ 1242/QĐ-UBND.`,
      );
    if (decision.date === undefined) tell(['decision', 'date'], 'Thiếu ngày ký quyết định. Ghi dạng 2026-11-20.');
    if (blank(decision.issuer))
      tell(
        ['decision', 'issuer'],
        'Thiếu người ký, cơ quan ban hành. Ghi ví dụ: Chủ tịch Ủy ban nhân dân tỉnh Cà Mau.',
      );
    if (decision.effectiveFrom === undefined)
      tell(
        ['decision', 'effectiveFrom'],
        'Thiếu ngày có hiệu lực. Ghi dạng 2026-12-01; có hiệu lực từ ngày ký thì ghi ngày ký.',
      );
  },
};

/** It would apply before it was signed. */
export const dateBeforeDecision: DecisionRule = {
  kind: 'date-before-decision',
  severity: 'error',
  check({ file: { decision } }, tell) {
    const { date, effectiveFrom } = decision;
    if (date !== undefined && effectiveFrom !== undefined && effectiveFrom < date)
      tell(
        ['decision', 'effectiveFrom'],
        `Ngày có hiệu lực ${effectiveFrom} trước ngày ký ${date}. Sửa lại một trong hai ngày.`,
      );
  },
};

/** Signed on a day that has not come: mostly a year or month that was mistyped. */
export const dateInFuture: DecisionRule = {
  kind: 'date-in-future',
  severity: 'warning',
  check({ file: { decision }, today }, tell) {
    if (decision.date !== undefined && decision.date > today)
      tell(
        ['decision', 'date'],
        `Ngày ký ${decision.date} chưa đến (hôm nay ${today}). Kiểm tra lại ngày, tháng, năm.`,
      );
  },
};

const MINISTRY_DAYS = 20;
const PROVINCE_DAYS = 5;

/** Later than NĐ 63/2010 Đ15 lets a ministry (20 days before the effect) or a province (5 days) publish. */
export const publishedLate: DecisionRule = {
  kind: 'published-late',
  severity: 'warning',
  check({ file: { decision } }, tell) {
    const { date, effectiveFrom, issuer } = decision;
    if (date === undefined || effectiveFrom === undefined || effectiveFrom < date) return;
    const days = isOfMinistry(issuer) ? MINISTRY_DAYS : PROVINCE_DAYS;
    if (addDays(date, days) <= effectiveFrom) return;
    const who = isOfMinistry(issuer) ? 'Bộ, cơ quan ngang bộ' : 'Cấp tỉnh';
    tell(
      ['decision', 'date'],
      `${who} phải công bố chậm nhất ${days} ngày trước ngày văn bản có hiệu lực (NĐ 63/2010/NĐ-CP Điều 15). Xác nhận nếu văn bản ban hành theo trình tự rút gọn hoặc quyết định có hiệu lực từ ngày ký.`,
    );
  },
};

/** Nobody can read the signed text, or see what it rests on. */
export const decisionSources: DecisionRule = {
  kind: 'decision-sources',
  severity: 'warning',
  check({ file: { decision } }, tell) {
    if (blank(decision.url))
      tell(['decision', 'url'], 'Chưa có đường dẫn đến văn bản đã ký. Ghi "url" để người dân đọc được quyết định.');
    if ((decision.basis ?? []).every(blank))
      tell(['decision', 'basis'], 'Chưa ghi căn cứ của quyết định. Ghi số các văn bản ở "basis".');
  },
};

/** A check sum that cannot be one. */
export const hashMalformed: DecisionRule = {
  kind: 'hash-malformed',
  severity: 'error',
  check({ file: { decision } }, tell) {
    if (decision.sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(decision.sha256))
      tell(
        ['decision', 'sha256'],
        'Mã kiểm SHA-256 phải gồm 64 chữ số hệ 16. Chạy "motcua decision check … --file VĂN-BẢN" để lấy mã đúng.',
      );
  },
};
