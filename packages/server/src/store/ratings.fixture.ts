import type { NewRating } from './rating-writer.js';

/** A rating of a kiosk that counts, but for what is told. */
export function given(name: string, row: Partial<NewRating['row']> = {}): NewRating {
  return {
    row: {
      name,
      subject: name,
      hash: `hash ${name}`,
      channel: 'kiosk',
      agency: 'xa',
      procedure: '',
      version: null,
      day: '2026-11-29',
      level: 'satisfied',
      scale: 'three',
      reasons: null,
      criteria: null,
      comment: null,
      counter: null,
      officer: null,
      site: null,
      device: null,
      flags: '',
      ...row,
    },
  };
}

/** A rating of a dossier. */
export function ofDossier(
  subject: string,
  name: string,
  once: NonNullable<NewRating['once']>,
  row: Partial<NewRating['row']> = {},
): NewRating {
  return { ...given(name, { channel: 'dossier', subject, ...row }), once };
}
