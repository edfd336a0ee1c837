import { clockOf, timingOf } from '@motcua/calendar';
import type {
  Agency,
  DossierCard,
  DossierCollect,
  DossierDue,
  DossierEvent,
  DossierOffice,
  DossierStep,
  Receipt,
  Reception,
} from '@motcua/contract';
import type { Promised } from './dossier-clock.js';
import { maskName } from './mask.js';
import type { DossierRecord } from './record.js';
import { type StoryStep, storyOf, type Whereabouts } from './story.js';
import type { Terms } from './terms.js';

/** What is kept of a dossier beside what happened to it. */
export interface KeptDossier {
  reception: Reception;
  terms: Terms;
  receiptCode: string;
}

/** What a card needs of the world. */
export interface CardContext {
  agencies: ReadonlyMap<string, Agency>;
  /** Milliseconds since 1970. */
  now: number;
}

/** A dossier as it stands, from everything that is known to have happened to it, in any order. */
export function recordOf(kept: KeptDossier, events: readonly DossierEvent[], context: CardContext): DossierRecord {
  const { reception, terms } = kept;
  const story = storyOf(reception, events, promisedOf(kept));
  const clock = clockOf(story.clock);
  const { timing, workingDaysLeft } = timingOf(clock, context.now);
  const office = whereIs({ id: reception.agency, unit: reception.unit }, context);
  const holder = story.holder && whereIs(story.holder, context);
  const due = dueOf(kept, clock);
  const card: DossierCard = {
    kind: 'card',
    code: reception.code,
    at: new Date(context.now).toISOString(),
    procedure: terms.procedure,
    office,
    ...(holder && !(holder.name === office.name && holder.unit === undefined) && { holder }),
    applicant: maskName(reception.applicant.name),
    channel: reception.channel,
    status: story.status,
    ...given('raw', story.raw),
    completion: story.completion,
    ...given('receivedAt', story.receivedAt),
    ...given('finishedAt', story.finishedAt),
    ...given('due', due),
    timing,
    ...given('workingDaysLeft', workingDaysLeft),
    ...given('waiting', story.waiting),
    ...given('apology', story.apology),
    ...given('reason', story.reason),
    ...given('collect', collectOf(reception, context)),
    steps: story.steps.map((step) => stepOf(step, reception, context)),
  };
  return {
    reception,
    receipt: receiptOf(kept, story.receivedAt),
    card,
    events: story.events,
    irregularities: [...new Set(clock.irregularities)],
    ...given('limit', terms.limit),
  };
}

/** What the applicant gets at the desk. Nothing that happens later changes it. */
export function receiptOf(kept: KeptDossier, receivedAt = kept.reception.receivedAt): Receipt {
  const { reception, terms, receiptCode } = kept;
  const clock = clockOf(receivedAt === undefined ? [] : [{ kind: 'received', at: receivedAt, ...promisedOf(kept) }]);
  return {
    code: reception.code,
    receiptCode,
    procedure: terms.procedure,
    ...given('receivedAt', receivedAt),
    ...given('start', clock.start),
    ...given('due', dueOf(kept, clock)),
    ...given('apologyBy', clock.apologyBy),
  };
}

function promisedOf({ reception, terms }: KeptDossier): Promised {
  return { ...given('limit', terms.limit), ...given('due', reception.due) };
}

function dueOf({ reception }: KeptDossier, clock: ReturnType<typeof clockOf>): DossierDue | undefined {
  const { first, current = first, provisional } = clock;
  if (first === undefined || current === undefined) return undefined;
  const by = reception.due === undefined ? 'limit' : 'office';
  return { first, current, by, ...(provisional && { provisional }) };
}

/** What the office said, filled up from the first place where it receives people unless that is another place. */
function collectOf({ agency, collect }: Reception, { agencies }: CardContext): DossierCollect | undefined {
  const point = agencies.get(agency)?.receptionPoints?.[0];
  if (point === undefined) return collect;
  const { name: place, address, hours, phone } = point;
  if (collect !== undefined && (collect.how !== 'office' || (collect.place ?? place) !== place)) return collect;
  return {
    how: 'office',
    place,
    ...given('address', address),
    ...given('hours', hours),
    ...given('phone', phone),
    ...collect,
  };
}

/** Never the reasons and notes of a step: what the applicant is to read of them stands in the card itself. */
function stepOf({ event, status, raw }: StoryStep, reception: Reception, context: CardContext): DossierStep {
  const { kind, at, agency: id = reception.agency, unit, officer, to } = event;
  return {
    kind,
    at,
    status,
    office: whereIs({ id, unit }, context),
    ...given('officer', officer),
    ...(to && { to: whereIs(to, context) }),
    ...given('raw', raw),
  };
}

/** An agency is called as in its time: its id is never used for another one. */
function whereIs({ id, name, unit }: Whereabouts, { agencies }: CardContext): DossierOffice {
  const agency = id === undefined ? undefined : agencies.get(id);
  return { ...given('id', id), name: agency?.name ?? name ?? id ?? '', ...given('unit', unit) };
}

/** A member that is there only when there is a value. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Exclude<Value, undefined>>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Exclude<Value, undefined>>>;
}
