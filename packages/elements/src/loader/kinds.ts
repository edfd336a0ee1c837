/** The elements a page may hold, by the part of the tag after `motcua-`. */
export const KINDS = [
  'catalogue',
  'procedure',
  'search',
  'changes',
  'comparison',
  'dossier',
  'rating',
  'feedback',
  'survey',
  'badge',
] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(name: string | undefined): name is Kind {
  return KINDS.includes(name as Kind);
}
