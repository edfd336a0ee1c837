import { verdict } from '../report.mjs';
import { OURS } from './engines.mjs';

/** A result, judged where it has a limit; a limit on what could not be measured is missed. */
export function target(name, value, unit, atMost, what) {
  if (Number.isFinite(value)) {
    return [verdict({ name, value, unit, ...(atMost === undefined ? {} : { atMost }), ...(what ? { what } : {}) })];
  }
  return atMost === undefined ? [] : [{ name, value: Number.NaN, unit, atMost, missed: true, what: 'not measured' }];
}

/** Ours as a share of a peer's, at most one of so many. */
export function ratio(name, measured, peer, pick, parts, what) {
  const [ours, theirs] = [measured[OURS], measured[peer]].map((one) => (one === undefined ? Number.NaN : pick(one)));
  const limit = Number((1 / parts).toFixed(3));
  const numbers = `${round(ours)} to ${round(theirs)}`;
  return target(`${name} against ${peer}`, ours / theirs, 'of it', limit, [numbers, what].filter(Boolean).join('; '));
}

/** As many digits as tell something. */
export const round = (value) => Number(value.toPrecision(3));
