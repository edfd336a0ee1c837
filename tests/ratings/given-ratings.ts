import { createHash } from 'node:crypto';
import type { DeviceRating, RatingLevel, Reception, VisitRating } from '@motcua/contract';
import { RATING_LEVELS } from '@motcua/contract';

export const OFFICE = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
export const PROCEDURE = '1.014063';
const MINUTE = 60_000;

/** A UUID that is the same for the same words. */
export function uuidOf(...words: (string | number)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** What the rating of a number says. */
export function levelOf(number: number): RatingLevel {
  return RATING_LEVELS.three[number % 3]!;
}

export function codeOf(number: number): string {
  return `H12.44-261109-${String(number).padStart(6, '0')}`;
}

/** A dossier that was received a week ago and is done since yesterday. */
export function dossierOf(number: number, now: number) {
  const at = (days: number) => new Date(now - days * 24 * 60 * MINUTE).toISOString();
  const reception: Reception = {
    code: codeOf(number),
    procedure: PROCEDURE,
    agency: OFFICE,
    receivedAt: at(7),
    channel: 'direct',
    applicant: { kind: 'citizen', name: `Nguyễn Văn Mẫu ${number}` },
  };
  return { reception, event: { dossier: reception.code, id: 'xong', kind: 'processed' as const, at: at(1) } };
}

/** A visitor each two minutes, the last of so many just now: no rule leaves any of them out. */
export function deviceRatingOf(
  number: number,
  {
    marker,
    count,
    session,
    elapsed,
    now,
  }: { marker: string; count: number; session: string; elapsed: number; now: number },
): DeviceRating {
  const ago = (count - number) * 2 * MINUTE;
  return {
    number,
    at: new Date(now - ago).toISOString(),
    session,
    elapsed: elapsed - ago,
    dwell: 4_000,
    level: levelOf(number),
    officer: marker,
  };
}

export function visitOf(number: number, now: number): VisitRating {
  return {
    id: `luot-${number}`,
    agency: OFFICE,
    at: new Date(now - 60 * MINUTE).toISOString(),
    procedure: PROCEDURE,
    level: levelOf(number),
    officer: `V${number}`,
  };
}
