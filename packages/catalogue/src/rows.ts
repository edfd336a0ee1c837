import {
  type IsoDate,
  isInForce,
  type Listed,
  type OnlineService,
  type Procedure,
  type ProcedureSummary,
} from '@motcua/contract';
import type { StoredRow } from '@motcua/contract/files';

/** True when a row of the listing can differ from one day to another within the same version. */
export function datesWithin(procedure: Procedure): IsoDate[] {
  const spans = [...procedure.online, ...procedure.cases.flatMap((one) => one.fees)];
  return spans.flatMap((span) => [span.validFrom, span.validTo].filter((day) => day !== undefined));
}

/** The row of a procedure in the listing of a day: only fees and the online service that apply then. */
export function summaryOf(procedure: Procedure, day: IsoDate): ProcedureSummary {
  return summaryOn(storedRowOf(procedure), day);
}

/** What of a row applies on a day. */
export function summaryOn({ online: services, fees, ...row }: StoredRow, day: IsoDate): ProcedureSummary {
  const online = serviceOn(services, day);
  return {
    ...row,
    fees: fees.filter((fee) => isInForce(fee, day)),
    ...(online === undefined ? {} : { online }),
  };
}

/** The online service in force on a day: of several the one that began last. */
export function serviceOn(services: readonly OnlineService[], day: IsoDate): OnlineService | undefined {
  return services
    .filter((service) => isInForce(service, day))
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .at(-1);
}

/** The row of a procedure for every day on which it is in force. */
export function storedRowOf(procedure: Procedure): StoredRow {
  const { code, localCode, name, shortName, field, levels, audiences, version, detail, handledElsewhere } = procedure;
  const agency = executingNames(procedure).join('; ');
  const place = procedure.places
    .filter((one) => one.role === 'receive')
    .map((one) => (one.address === undefined ? one.name : `${one.name} (${one.address})`))
    .join('; ');
  return {
    code,
    ...(localCode === undefined ? {} : { localCode }),
    name,
    ...(shortName === undefined ? {} : { shortName }),
    field,
    levels,
    audiences,
    ...(agency === '' ? {} : { agency }),
    timeLimits: listed(procedure, (one) => one.timeLimits),
    fees: listed(procedure, (one) => one.fees),
    ...(place === '' ? {} : { place }),
    legalBasis: procedure.legalBasis.map((basis) => basis.code ?? basis.name),
    online: procedure.online,
    version,
    detail,
    ...(handledElsewhere === undefined ? {} : { handledElsewhere: handledElsewhere.name }),
  };
}

/** The executing offices as printed, each once. */
export function executingNames(procedure: Procedure): string[] {
  return [...new Set(procedure.agencies.filter((one) => one.role === 'executing').map((one) => one.name))];
}

function listed<Value extends object>(
  procedure: Procedure,
  valuesOf: (one: Procedure['cases'][number]) => Value[],
): Listed<Value>[] {
  return procedure.cases.flatMap((one) =>
    valuesOf(one).map((value) => (one.name === undefined ? { ...value } : { ...value, case: one.name })),
  );
}
