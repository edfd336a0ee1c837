import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInVietnam, type IsoDate, vietnam } from '@motcua/calendar';
import type { DossierEvent, Reception } from '@motcua/contract';
import type { DossierBook } from '../dossiers/dossier-book.js';
import type { OfficeKey } from '../dossiers/record.js';
import { sampleFolder } from './sample.js';

/** A dossier that a demo page can offer to look up. Everything about it is invented. */
export interface SampleDossier {
  code: string;
  receiptCode: string;
  /** Last four digits of its phone. */
  phone: string;
  /** What it shows, in Vietnamese. */
  what: string;
}

/** A dossier of `sample-dossiers.json`. Moments are `-3 09:20`, working days from the day they are for, or `2019-03-11 09:15`. */
interface Entry extends Omit<Reception, 'agency' | 'receivedAt' | 'submittedAt' | 'due'> {
  what: string;
  office: string;
  received?: string;
  submitted?: string;
  due?: string;
  events?: (Omit<DossierEvent, 'dossier' | 'id' | 'at'> & { at: string })[];
}

const KEY: OfficeKey = { id: 'sample', label: 'Bộ mẫu', scopes: ['dossiers:write', 'dossiers:read'] };

/**
 * Puts forty invented dossiers into a store, in every state as of now and of both eras. On another day the set is another one,
 * so that "due today" is true whenever the demo is started; those of days before stay.
 *
 * @returns those that the store has: all of them, unless its catalogue is not the sample
 */
export async function loadSampleDossiers(book: DossierBook, now: number): Promise<SampleDossier[]> {
  const { dossiers } = JSON.parse(readFileSync(join(sampleFolder(), '..', 'sample-dossiers.json'), 'utf8')) as {
    dossiers: Entry[];
  };
  const day = vietnam.workingDayFrom(dayInVietnam(now));
  const made = dossiers.map((entry) => ({ entry, ...asSent(entry, day) }));
  const results = await book.receive(
    made.map(({ reception }) => reception),
    KEY,
  );
  await book.append(
    made.flatMap(({ events }) => events),
    KEY,
  );
  const loaded: SampleDossier[] = [];
  for (const [index, { entry, reception }] of made.entries()) {
    const { code } = reception;
    // One that an older version of the sample left in the store is as good.
    const receipt = results[index]?.receipt ?? (await book.read(code))?.receipt;
    if (receipt === undefined) continue;
    const phone = (entry.applicant.phone ?? '').replace(/\D/g, '').slice(-4);
    loaded.push({ code, receiptCode: receipt.receiptCode, phone, what: entry.what });
  }
  return loaded;
}

function asSent(entry: Entry, today: IsoDate): { reception: Reception; events: DossierEvent[] } {
  const { what: _what, office, received, submitted, due, events = [], code: pattern, ...same } = entry;
  const [day] = placed((received ?? submitted)!, today);
  const code = pattern.replace('{day}', day.slice(2).replaceAll('-', ''));
  const moment = (written: string) => {
    const [date, time] = placed(written, today);
    return `${date}T${time}:00+07:00`;
  };
  return {
    reception: {
      ...same,
      code,
      agency: office,
      ...(received === undefined ? {} : { receivedAt: moment(received) }),
      ...(submitted === undefined ? {} : { submittedAt: moment(submitted) }),
      ...(due === undefined ? {} : { due: placed(due, today)[0] }),
    },
    events: events.map(({ at, due: newDue, ...event }, index) => ({
      ...event,
      dossier: code,
      id: `${event.kind}-${index + 1}`,
      at: moment(at),
      ...(newDue === undefined ? {} : { due: placed(newDue, today)[0] }),
    })),
  };
}

/** Day and time of `-3 09:20`, `+4`, `2019-03-11 09:15` or `2019-05-20`. */
function placed(written: string, today: IsoDate): [day: IsoDate, time: string] {
  const [day = '', time = '00:00'] = written.split(' ');
  return [/^\d{4}-/.test(day) ? day : vietnam.addWorkingDays(today, Number(day)), time];
}
