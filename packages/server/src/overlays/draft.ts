import { dayInVietnam } from '@motcua/calendar';
import { overlayStart, valuesBelow } from '@motcua/catalogue/overlays';
import { type Agency, parseProcedureCode, type Procedure } from '@motcua/contract';
import type { OverlayEntry, OverlayFile, OverlayValues } from '@motcua/contract/files';
import { Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';
import { basesUnder } from './laid-entries.js';
import { rebaseEntry } from './rebase.js';

/**
 * The next overlay of an office, to be edited: what its last one stated, and these procedures with what is below them
 * in `set` and in `was`, where the last one stated nothing else.
 *
 * @throws {Refusal} for an office or a procedure that is not there
 */
export function draftOverlay(store: Store, agencyId: string, codes: readonly string[]): Promise<OverlayFile> {
  return store.write(async (writer) => {
    const body = (await writer.agencies()).get(agencyId);
    if (body === undefined) throw new Refusal(`There is no agency "${agencyId}".`);
    const { name, level } = JSON.parse(body) as Agency;
    if (level !== 'province' && level !== 'commune')
      throw new Refusal(`${name} is an office of the level "${level}"; provinces and communes state overlays.`);
    const known = (await writer.overlays.all()).filter(({ agency }) => agency === agencyId);
    const last = known.length === 0 ? undefined : (JSON.parse(known.at(-1)!.body) as OverlayFile);
    // One that begins before the last one would be refused.
    const start = [dayInVietnam(Date.now()), last === undefined ? '' : overlayStart(last)].sort().at(-1)!;
    const head = {
      format: 'motcua-overlay' as const,
      formatVersion: 1 as const,
      id: last?.id ?? agencyId,
      kind: level,
      agency: agencyId,
      number: (last?.number ?? 0) + 1,
      // An empty number is refused until somebody gives it.
      ...(level === 'province' ? { decision: { number: '', effectiveFrom: start } } : { validFrom: start }),
    };
    const below = async (code: string): Promise<Procedure> => {
      const [base] = (await basesUnder(head, code, writer)) ?? [];
      if (base === undefined) throw new Refusal(`There is no procedure "${code}" in force.`);
      return base.procedure;
    };
    const procedures: OverlayEntry[] = [];
    const wanted = [...new Set(codes.map((code) => parseProcedureCode(code).national))];
    for (const entry of last?.procedures ?? []) {
      const kept = wanted.includes(entry.code) ? [] : [entry];
      for (const one of kept)
        procedures.push(rebaseEntry(one, await below(one.code), { redundant: [], conflicts: [] }));
    }
    for (const code of wanted) {
      const procedure = await below(code);
      const stated = last?.procedures.find((entry) => entry.code === code)?.set;
      const set = upon(drafted(procedure, level), stated);
      procedures.push({ code, set, was: valuesBelow(procedure, set) });
    }
    return { ...head, procedures };
  });
}

/** What an office of a level states as a rule, as it is below. */
function drafted({ localCode, places, contact, cases }: Procedure, level: Agency['level']): OverlayValues {
  if (level === 'commune') return { places, contact: contact ?? [] };
  return {
    ...(localCode === undefined ? {} : { localCode }),
    places,
    cases: Object.fromEntries(cases.map(({ id, timeLimits, fees }) => [id, { timeLimits, fees }])),
  };
}

/** What was stated stays stated: the next overlay takes the place of the last as a whole. */
function upon(below: OverlayValues, stated: OverlayValues = {}): OverlayValues {
  const { cases = {}, ...members } = stated;
  const merged = { ...below.cases, ...cases };
  for (const [id, values] of Object.entries(merged)) merged[id] = { ...below.cases?.[id], ...values };
  return { ...below, ...members, ...(Object.keys(merged).length > 0 ? { cases: merged } : {}) };
}
