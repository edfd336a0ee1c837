import type { Fee, Layer, Place, Procedure, TimeLimit } from '@motcua/contract';
import type { OverlayCase, OverlayEntry, OverlayValues } from '@motcua/contract/files';
import fc from 'fast-check';
import { valuesBelow } from '../overlays.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** An ordinary object, in which members that are `undefined` are not there. */
function whole<Value extends object>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return value.map((one) => Object.fromEntries(Object.entries(one).filter(([, item]) => item !== undefined)) as Value);
}

const timeLimit = whole(
  fc.record({
    amount: fc.constantFrom(1, 3, 7.5, 30, null),
    unit: fc.constantFrom('workingDay', 'day', 'unspecified'),
    channel: optional(fc.constantFrom('direct', 'online')),
    raw: optional(text),
    confirmed: fc.boolean(),
    note: optional(text),
  }),
) as fc.Arbitrary<TimeLimit>;

const fee = whole(
  fc.record({
    kind: fc.constantFrom('free', 'fixed', 'province'),
    amount: fc.constantFrom(0, 8000, null),
    validTo: optional(fc.constantFrom('2026-12-31', '2027-12-31')),
    raw: optional(text),
    confirmed: fc.boolean(),
    name: optional(text),
  }),
) as fc.Arbitrary<Fee>;

const place: fc.Arbitrary<Place> = whole(
  fc.record({ role: fc.constantFrom('receive', 'return'), name: text, hours: optional(text) }),
);

const CASES = ['thuong', 'qua-han', 'can-xac-minh', 'constructor'];

/** Values that an office may state, also about a case that a procedure may not have. */
export const values: fc.Arbitrary<OverlayValues> = whole(
  fc.record({
    localCode: optional(text),
    places: optional(fc.array(place, { maxLength: 2 })),
    handledElsewhere: optional(whole(fc.record({ name: text, url: optional(fc.webUrl()) }))),
    contact: optional(fc.array(text, { maxLength: 2 })),
    cases: optional(
      fc.dictionary(
        fc.constantFrom(...CASES),
        whole(
          fc.record({
            timeLimits: optional(fc.array(timeLimit, { maxLength: 2 })),
            fees: optional(fc.array(fee, { maxLength: 2 })),
          }),
        ) as fc.Arbitrary<OverlayCase>,
        { maxKeys: 3, noNullPrototype: true },
      ),
    ),
  }),
);

/** A procedure with one layer or two, and provenance of all depths. */
export const procedures: fc.Arbitrary<Procedure> = fc
  .record({
    name: text,
    places: fc.array(place, { maxLength: 2 }),
    localCode: optional(text),
    contact: optional(fc.array(text, { maxLength: 2 })),
    steps: fc.array(whole(fc.record({ text })), { maxLength: 2 }),
    cases: fc.uniqueArray(
      whole(
        fc.record({
          id: fc.constantFrom(...CASES),
          timeLimits: fc.array(timeLimit, { maxLength: 2 }),
          fees: fc.array(fee, { maxLength: 2 }),
          documents: fc.array(whole(fc.record({ name: text })), { maxLength: 2 }),
        }),
      ),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    ),
    provenance: optional(
      fc.dictionary(
        fc.constantFrom('places', 'cases', 'cases/thuong', 'cases/thuong/fees', 'name', 'steps', 'localCode'),
        fc.constantFrom('national', 'province'),
        { noNullPrototype: true },
      ),
    ),
  })
  .map(({ localCode, contact, provenance, ...parts }) => ({
    code: '1.001193',
    field: { id: 'ho-tich', name: 'Hộ tịch' },
    levels: ['commune'],
    audiences: ['citizen'],
    agencies: [],
    channels: [],
    forms: [],
    results: [],
    legalBasis: [],
    online: [],
    version: { number: 1, change: 'new' },
    layers: [
      { id: 'national', kind: 'national' },
      { id: 'province', kind: 'province' },
    ],
    detail: 'full',
    ...parts,
    ...(localCode === undefined ? {} : { localCode }),
    ...(contact === undefined ? {} : { contact }),
    ...(provenance === undefined ? {} : { provenance }),
  }));

/** An id that is free, or one that another layer has. */
export const layers: fc.Arbitrary<Layer> = fc
  .constantFrom('xa-nguyen-phich', 'province')
  .map((id) => ({ id, kind: 'commune', agency: 'Ủy ban nhân dân xã Nguyễn Phích' }));

/** An entry that was decided upon what is below. */
export function entryOver(below: Procedure, set: OverlayValues): OverlayEntry {
  return { code: below.code, set, was: valuesBelow(below, set) };
}

/** The same with the members of every object the other way round. */
export function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item as unknown)]),
  ) as Value;
}
