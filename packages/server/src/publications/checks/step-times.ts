import { type TimeMention, timeMentions } from '@motcua/connectors';
import { isLonger, isSameTime } from './durations.js';
import type { ContentRule } from './rule.js';
import { timeLimitsOf } from './stated-values.js';
import { timeInWords } from './values-in-words.js';

/** What follows a number that is counted from when the office has the papers. */
const FROM_RECEIPT = /,?\s*kể từ (?:ngày|khi) nhận (?:được )?(?:đủ |đầy đủ )?(?:bộ )?hồ sơ/iu;
/** A sentence that calls a number the time for the procedure. */
const CALLED_SO =
  /(?:tổng\s+)?thời\s+(?:hạn|gian)\s+giải\s+quyết(?:\s+(?:thủ tục|hồ sơ|thủ tục hành chính|công việc))?\s*(?:là|:|không quá|tối đa|trong)?\s*(?:là|không quá|tối đa)?\s*\d/iu;
/** What an applicant has to keep to, or what happens after the result, is no time of the office. */
const OF_OTHERS =
  /người (?:nộp|yêu cầu|đề nghị|đi đăng ký|dân)|công dân|tổ chức, cá nhân (?:phải|có trách nhiệm|nộp|bổ sung)|doanh nghiệp (?:phải|có trách nhiệm|nộp)|bổ sung|hoàn thiện|trước (?:khi|ngày)|khiếu nại|niêm yết|công khai|có giá trị|hiệu lực|lưu trữ|gia hạn|kéo dài|thanh toán|nộp hồ sơ cho|hồ sơ từ (?:NLĐ|người lao động|thân nhân)/iu;

/** The steps name another time for the whole than the time limit, or a step takes longer than the whole. */
export const contradictsSteps: ContentRule = {
  kind: 'contradicts-steps',
  severity: 'warning',
  check({ procedure }, tell) {
    const limits = [...timeLimitsOf(procedure)]
      .map(([, limit]) => limit)
      .filter(({ amount, unit }) => amount !== null && unit !== 'unspecified');
    if (limits.length === 0) return;
    for (const [at, { text }] of procedure.steps.entries()) {
      const found = sentencesOf(text).flatMap((sentence) =>
        wholeTimes(sentence).filter((time) =>
          limits.every((limit) => (CALLED_SO.test(sentence) ? !isSameTime(time, limit) : isLonger(time, limit))),
        ),
      )[0];
      if (found !== undefined)
        tell(
          ['steps', at, 'text'],
          `Bước này nêu ${timeInWords(found)}, khác thời hạn giải quyết (${limits.map(timeInWords).join('; ')}). Đối chiếu văn bản và sửa một trong hai chỗ.`,
        );
    }
  },
};

function sentencesOf(text: string): string[] {
  return text.split(/[\n;]|\.(?=\s|$)/u);
}

function wholeTimes(sentence: string): TimeMention[] {
  if (OF_OTHERS.test(sentence)) return [];
  if (CALLED_SO.test(sentence)) return timeMentions(sentence);
  const receipt = FROM_RECEIPT.exec(sentence);
  // The number right before it: others of the sentence are counted from something else.
  return receipt === null ? [] : timeMentions(sentence.slice(0, receipt.index)).slice(-1);
}
