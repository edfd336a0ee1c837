import { median } from '../../report.mjs';
import { OURS } from '../engines.mjs';
import { firstResult } from './first-result.mjs';

const EVERYDAY = ['khai sinh', 'đăng ký kết hôn', 'căn cước'];
/** Of a business, in no file that comes early. */
const RARE = 'khí xuất khẩu đường ống';
/** The others load everything first, whatever is asked. */
const DEPENDS_ON_WORDS = [OURS, 'pagefind'];

/**
 * How soon an engine shows a first right result: as its documentation has it, the median of some everyday questions, and when what it
 * needs first is asked for in the page's head. For ours that is how it is documented; it is also asked something rare.
 */
export async function firstResults({ browser, quick, serving }, id) {
  const ask = (question) => (url) => firstResult(browser, url, question);
  const questions = quick || !DEPENDS_ON_WORDS.includes(id) ? EVERYDAY.slice(0, 1) : EVERYDAY;
  const runs = [];
  for (const question of questions) runs.push(await serving(id, id === OURS, ask(question)));
  const of = (member) => median(runs.map((run) => run[member]));
  const usual = { shown: of('shown'), kB: of('kB'), whole: of('whole') };
  if (id === OURS) return { ...usual, inHead: usual.shown, rare: (await serving(id, true, ask(RARE))).shown };
  return { ...usual, inHead: (await serving(id, true, ask(EVERYDAY[0]))).shown };
}
