/** A name as the numbers of its written forms, in order. */
export type Title = Uint32Array;

/**
 * How well a query fits one name, 0 to 1: the share of the name that was asked for, and how many neighbours in the query
 * are neighbours in the name.
 *
 * @param quality of each form for each word of the query, `forms` numbers a word
 * @param weight of each form; rare forms weigh more
 */
export function titleFit(
  title: Title,
  order: readonly number[],
  quality: Float32Array,
  forms: number,
  asked: Uint8Array,
  weight: Float32Array,
): number {
  let whole = 0;
  let covered = 0;
  for (let at = 0; at < title.length; at++) {
    const form = title[at] ?? 0;
    whole += weight[form] ?? 0;
    if (asked[form]) covered += weight[form] ?? 0;
  }
  if (whole === 0) return 0;
  // A name that says the asked words twice is longer than what was asked.
  const share = 0.4 + 0.5 * (covered / whole) + 0.1 * Math.min(1, order.length / title.length);
  if (order.length < 2) return share;
  let neighbours = 0;
  for (let at = 0; at + 1 < order.length; at++) {
    const first = (order[at] ?? 0) * forms;
    const second = (order[at + 1] ?? 0) * forms;
    for (let place = 0; place + 1 < title.length; place++) {
      if (quality[first + (title[place] ?? 0)] && quality[second + (title[place + 1] ?? 0)]) {
        neighbours++;
        break;
      }
    }
  }
  return share * (0.4 + 0.6 * (neighbours / (order.length - 1)));
}
