/** A part of a published procedure in the order of the law. */
export interface ProcedurePart {
  /** Letter in the Vietnamese order a b c d đ e g h, which has no f: sort by position, never by code point. */
  letter: string;
  id:
    | 'name'
    | 'steps'
    | 'channels'
    | 'documents'
    | 'timeLimits'
    | 'audiences'
    | 'agencies'
    | 'forms'
    | 'results'
    | 'requirements'
    | 'fees'
    | 'legalBasis';
  /** False for what is published only when the procedure has it. */
  mandatory: boolean;
}

/** The parts of a publication in legal order (NĐ 63/2010 Đ8(2); the legal basis by Đ15(1)). */
export const PROCEDURE_PARTS: readonly ProcedurePart[] = [
  { letter: 'a', id: 'name', mandatory: true },
  { letter: 'b', id: 'steps', mandatory: true },
  { letter: 'c', id: 'channels', mandatory: true },
  { letter: 'd', id: 'documents', mandatory: true },
  { letter: 'đ', id: 'timeLimits', mandatory: true },
  { letter: 'e', id: 'audiences', mandatory: true },
  { letter: 'g', id: 'agencies', mandatory: true },
  { letter: 'h', id: 'forms', mandatory: false },
  { letter: 'h', id: 'results', mandatory: false },
  { letter: 'h', id: 'requirements', mandatory: false },
  { letter: 'h', id: 'fees', mandatory: false },
  { letter: '', id: 'legalBasis', mandatory: false },
];
