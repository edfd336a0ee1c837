import type { DossierEvent, Reception } from '@motcua/contract';

/** Events of one dossier besides its reception. */
const KINDS = [
  'transferred',
  'processing',
  'supplement-asked',
  'supplemented',
  'fee-due',
  'fee-paid',
  'processed',
  'returned',
] as const;

export const EVENTS_OF_ONE = KINDS.length;

const OFFICE = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
/** 08:00 in Việt Nam on a Monday. */
const FIRST = Date.parse('2026-03-02T08:00:00+07:00');
const HOUR = 3_600_000;

export function codeOf(number: number): string {
  return `H12.44-260302-${String(number).padStart(7, '0')}`;
}

export function receptionOf(number: number): Reception {
  return {
    code: codeOf(number),
    procedure: '1.014063',
    agency: OFFICE,
    receivedAt: new Date(FIRST).toISOString(),
    channel: 'direct',
    applicant: {
      kind: 'citizen',
      name: `Nguyễn Văn Mẫu ${number}`,
      phone: `0900 ${String(number % 1e6).padStart(6, '0')}`,
    },
  };
}

function eventOf(number: number, index: number): DossierEvent {
  const kind = KINDS[index]!;
  return {
    dossier: codeOf(number),
    id: `e${index}`,
    kind,
    at: new Date(FIRST + (index + 1) * HOUR).toISOString(),
    ...(kind === 'transferred' ? { to: { name: 'Công an xã Nguyễn Phích' } } : {}),
    ...(kind === 'supplement-asked' ? { items: ['Bản sao giấy tờ chứng minh chỗ ở'] } : {}),
    ...(kind === 'fee-due' ? { amount: 50_000 } : {}),
  };
}

/** One request: receptions or events. */
export type Batch = { receptions: Reception[] } | { events: DossierEvent[] };

/**
 * The batches of so many dossiers as a careless system sends them: of each group the events first, backwards, then the dossiers. Every
 * tenth batch is sent twice.
 */
export function* batchesOf(dossiers: number, perRequest: number): Generator<Batch> {
  let count = 0;
  for (let start = 0; start < dossiers; start += perRequest) {
    const numbers = Array.from({ length: Math.min(perRequest, dossiers - start) }, (_, index) => start + index);
    const events = numbers.flatMap((number) => KINDS.map((_, index) => eventOf(number, index))).reverse();
    const batch: Batch = { events };
    yield batch;
    count += 1;
    if (count % 10 === 0) yield batch;
    yield { receptions: numbers.map(receptionOf) };
  }
}
