import { type FeedbackPartsText, feedbackPartsVi } from '../locales/feedback-parts.js';
import type { FeedbackText } from '../locales/feedback.js';
import { known } from '../wording/known.js';

/**
 * What a path in a procedure names, in words: the part, and the case it belongs to. What the page itself calls it says it better.
 *
 * @example
 * partInWords('cases/thuong/fees', feedbackVi); // 'Lệ phí – trường hợp thông thường'
 */
export function partInWords(path: string, own: FeedbackText): string {
  const text: FeedbackText & FeedbackPartsText = { ...feedbackPartsVi, ...own };
  const [first = '', id = '', part = ''] = path.split('/');
  const ofCase = first === 'cases' && id !== '';
  const name = known(text.parts, ofCase && part ? part : first) ?? text.part;
  return ofCase ? `${name} – ${text.ofCase(id)}` : name;
}
