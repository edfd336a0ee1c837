import { type FilterValues, type ListedRows, type ListOrder, orderedBy } from '@motcua/catalogue';
import type { IsoDate, ProcedureAgency } from '@motcua/contract';
import type { StaticColumns } from '@motcua/contract/files';

/** Listings of so many days are kept ready. */
const DAYS = 6;

/** The columns of a publication, ready to be listed. */
export class Columns {
  /** By the place in `offices`: the offices of it, one object for equal ones. */
  readonly #offices: readonly (readonly ProcedureAgency[])[];
  readonly #executing: readonly (readonly string[])[];
  readonly #days = new Map<IsoDate, DayColumns>();
  readonly #homes = new Map<string, number>();
  /** Positions in the order of names; equals in their own order. */
  readonly byName: readonly number[];

  constructor(readonly values: StaticColumns) {
    this.#offices = values.offices.map((some) => some.map((at) => values.agencies[at]!));
    this.#executing = this.#offices.map((some) => [
      ...new Set(some.filter(({ role }) => role === 'executing').map(({ name }) => name)),
    ]);
    let place = -1;
    this.byName = values.byName.map((distance) => (place += distance));
    values.code.forEach((code, at) => this.#homes.set(code, values.home[at]!));
  }

  /** Where the rows of a procedure are, see {@link StaticColumns.home}; undefined for one that never was in force. */
  homeOf(code: string): number | undefined {
    return this.#homes.get(code);
  }

  officesAt(position: number): readonly ProcedureAgency[] {
    return this.#offices[this.values.office[position]!]!;
  }

  executingAt(position: number): readonly string[] {
    return this.#executing[this.values.office[position]!]!;
  }

  /** What is in force on a day. */
  on(day: IsoDate): DayColumns {
    let columns = this.#days.get(day);
    if (columns === undefined) {
      columns = new DayColumns(this, day);
      this.#days.set(day, columns);
      for (const oldest of this.#days.keys()) {
        if (this.#days.size <= DAYS) break;
        this.#days.delete(oldest);
      }
    }
    return columns;
  }
}

/** What is in force on a day, by position in the columns. */
export class DayColumns implements ListedRows {
  /** Names of fields by their ids; set before a field is named or ordered by. */
  fieldNames: ReadonlyMap<string, string> = new Map();
  readonly #columns: Columns;
  readonly #inForce: readonly number[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #rows: (FilterValues | undefined)[] = [];
  readonly #orders = new Map<string, readonly number[]>();

  constructor(columns: Columns, day: IsoDate) {
    this.#columns = columns;
    const { code, from, to } = columns.values;
    this.#inForce = code.flatMap((_, at) => {
      const [first, last] = [from[at]!, to[at]!];
      return (first === 0 || first <= day) && (last === 0 || day <= last) ? at : [];
    });
    this.#positions = new Map(this.#inForce.map((at) => [code[at]!, at]));
  }

  /** How many are in force. */
  get size(): number {
    return this.#inForce.length;
  }

  /** The position of a procedure, when it is in force. */
  positionOf(code: string): number | undefined {
    return this.#positions.get(code);
  }

  row(position: number): FilterValues | undefined {
    const { values } = this.#columns;
    if (this.#positions.get(values.code[position]!) !== position) return undefined;
    return (this.#rows[position] ??= {
      field: [values.fields[values.field[position]!]!],
      level: values.levels[values.level[position]!]!,
      executing: this.#columns.executingAt(position),
      audience: values.audiences[values.audience[position]!]!,
      online: [values.services[values.service[position]!]!],
    });
  }

  order(sort: ListOrder = 'popularity'): readonly number[] {
    if (sort === 'popularity') return this.#inForce;
    let order = this.#orders.get(sort);
    if (order === undefined) {
      const { values } = this.#columns;
      const byName = this.#columns.byName.filter((at) => this.#positions.get(values.code[at] ?? '') === at);
      order = orderedBy(sort, byName, (at) => {
        const agency = this.#columns.executingAt(at).join('; ');
        const field = values.fields[values.field[at]!]!;
        return {
          code: values.code[at]!,
          fieldName: this.fieldName(field) ?? field,
          agency: agency === '' ? undefined : agency,
          levels: values.levels[values.level[at]!]!,
        };
      });
      this.#orders.set(sort, order);
    }
    return order;
  }

  fieldName(id: string): string | undefined {
    return this.fieldNames.get(id);
  }
}
