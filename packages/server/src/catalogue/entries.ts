import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ChangeClass, IsoDate, Procedure, ProcedureAgency, ProcedureSummary } from '@motcua/contract';
import type { SearchDocument } from '@motcua/search';
import type { Publication } from '@motcua/catalogue';
import { datesWithin, executingNames, summaryOf } from '@motcua/catalogue';

/** A version of a procedure as it is kept in memory: what lists need as objects, the whole as bytes. */
export interface Entry extends Publication {
  code: string;
  row: Row;
  /** Days on which its row changes; for these the row of another day is read from the whole. */
  dates: IsoDate[];
  popularity: number;
  agencies: readonly ProcedureAgency[];
  searchable: SearchDocument;
  /** JSON of the {@link Procedure}, deflated: a quarter of the memory for some 50 µs a read. */
  whole: Buffer;
  /** What it changed against another version, as long as that is the one before it in time. */
  changed?: { against: number; classes: ChangeClass[] };
}

/** A row of the listing with the values it is filtered by. */
export interface Row {
  summary: ProcedureSummary;
  field: readonly string[];
  level: readonly string[];
  executing: readonly string[];
  audience: readonly string[];
  online: readonly string[];
}

export function rowOf(procedure: Procedure, day: IsoDate): Row {
  const summary = summaryOf(procedure, day);
  return {
    summary,
    field: [summary.field.id],
    level: summary.levels,
    executing: executingNames(procedure),
    audience: summary.audiences,
    online: [summary.online?.value ?? 'none'],
  };
}

/** A stored version that has been parsed. `shared` lets equal offices be one object in memory, as most procedures name the same few. */
export function entryOf(
  procedure: Procedure,
  { body, declared }: { body: string; declared: number },
  day: IsoDate,
  shared: Map<string, ProcedureAgency[]>,
): Entry {
  const row = rowOf(procedure, day);
  const key = JSON.stringify(procedure.agencies);
  const agencies = shared.get(key) ?? procedure.agencies;
  shared.set(key, agencies);
  return {
    code: procedure.code,
    declared,
    version: procedure.version,
    row,
    dates: datesWithin(procedure),
    popularity: procedure.popularity ?? 0,
    agencies,
    searchable: {
      name: procedure.name,
      code: procedure.code,
      localCode: procedure.localCode,
      shortName: procedure.shortName,
      keywords: procedure.keywords,
      field: procedure.field.name,
      agency: row.summary.agency,
      levels: procedure.levels,
      audiences: procedure.audiences,
      popularity: procedure.popularity,
    },
    // Copied, as what zlib gives holds on to a block of 16 kB.
    whole: Buffer.from(deflateRawSync(body, { level: 1 })),
  };
}

export function wholeOf(entry: Entry): Procedure {
  return { ...(JSON.parse(inflateRawSync(entry.whole).toString()) as Procedure), version: entry.version };
}
