import type { FeedbackPlace } from '@motcua/contract';
import type { FeedbackText } from '../locales/feedback.js';
import { known } from '../wording/known.js';

/**
 * What a path in a procedure names, in the words of a page: the part, and the case it belongs to. `label` is what the page
 * itself calls it, which always says it better.
 *
 * @example
 * placeInWords({ procedure: '1.001193', path: 'cases/thuong/fees', shown: '50.000 đồng' }, feedbackVi);
 * // 'Lệ phí – trường hợp thông thường: 50.000 đồng'
 */
export function placeInWords({ path, shown }: FeedbackPlace, own: FeedbackText, label?: string): string {
  const [first = '', id = '', part = ''] = path.split('/');
  const ofCase = first === 'cases' && id !== '';
  const name = known(own.parts, ofCase && part ? part : first) ?? own.part;
  const where = label ?? (ofCase ? `${name} – ${own.ofCase(id)}` : name);
  return shown ? `${where}: ${shown}` : where;
}
