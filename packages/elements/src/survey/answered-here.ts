const KEY = 'motcua:survey:answered';

/** Rounds that were answered on this device: a note for whoever comes next, and nothing that is relied on. */
export const answeredHere = {
  has(survey: string): boolean {
    return read().includes(survey);
  },
  add(survey: string): void {
    try {
      localStorage.setItem(KEY, JSON.stringify([...new Set([...read(), survey])].slice(-20)));
    } catch {
      // Blocked or full: then nothing is noted.
    }
  },
};

function read(): unknown[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
