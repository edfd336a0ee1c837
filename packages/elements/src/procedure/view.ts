import type { IsoDate, Procedure, ProcedureCase } from '@motcua/contract';
import type { ProcedureLocale } from '../locales/locale.js';
import type { Checklist } from './checklist.js';

/** What the templates of a procedure need: the procedure, how to say it, and what a person chose. */
export interface View {
  procedure: Procedure;
  locale: ProcedureLocale;
  /** The day for which it is read: as asked for, else today. */
  day: IsoDate;
  /** Id of the chosen case. */
  caseId: string;
  chooseCase: (id: string) => void;
  checklist: (procedure: Procedure, of: ProcedureCase) => Checklist;
  /** Level of the heading that names the procedure. */
  headingLevel: number;
  /** Shows another procedure, or this one as of another day, or by the number of its publication. */
  open: (code: string, name: string) => void;
  openDay: (day: IsoDate | undefined, number?: number) => void;
}

/** The name of a case; the ordinary one has none of its own. */
export function caseName(one: ProcedureCase, { locale }: Pick<View, 'locale'>): string {
  return one.name ?? locale.procedure.ordinaryCase;
}

/** The chosen case. */
export function chosenCase({ procedure, caseId }: View): ProcedureCase {
  return procedure.cases.find((one) => one.id === caseId) ?? procedure.cases[0]!;
}
