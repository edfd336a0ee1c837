import type { Agency, IsoDate, Version } from '@motcua/contract';

/** What the problem `not-in-force` says beyond its code. */
export interface NotInForce {
  detail: { vi: string; en: string };
  members?: Record<string, unknown>;
}

const inVietnamese = (day: IsoDate): string => day.split('-').reverse().join('/');

/**
 * Of an office that did not exist on the day: when it existed, and who does its work now, with ids in the member `successors` so that a
 * page can lead there.
 */
export function agencyNotInForce(agency: Agency, day: IsoDate, nameOf: (id: string) => string | undefined): NotInForce {
  const successors = (agency.successors ?? []).map(({ agency: id, portion }) => ({
    agency: id,
    name: nameOf(id) ?? id,
    portion,
  }));
  const names = successors.map((one) => one.name).join(', ');
  const { name, validFrom, validTo } = agency;
  const detail =
    validTo !== undefined && validTo < day
      ? {
          vi: `${name} hoạt động đến hết ngày ${inVietnamese(validTo)}.${names ? ` Nay thuộc: ${names}.` : ''} Xem danh mục khi đó bằng asOf=${validTo}.`,
          en: `${name} existed until ${validTo}.${names ? ` Its work is now done by: ${names}.` : ''} See its listing of that time with asOf=${validTo}.`,
        }
      : {
          vi: `${name} hoạt động từ ngày ${inVietnamese(validFrom ?? day)}.`,
          en: `${name} exists since ${validFrom ?? day}.`,
        };
  return {
    detail,
    members: {
      agency: agency.id,
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      successors,
    },
  };
}

/**
 * Of a procedure that was not in force on the day: abolished, ended, or not yet begun.
 *
 * @param versions every publication, oldest first, each with the day on which it ended
 */
export function procedureNotInForce(versions: readonly Version[], day: IsoDate): NotInForce {
  const last = versions.filter((version) => (version.validFrom ?? '') <= day).at(-1);
  const first = versions[0]?.validFrom;
  if (last?.change === 'abolished') {
    const decision = last.decision?.number;
    return {
      detail: {
        vi: `Thủ tục đã bị bãi bỏ${last.validFrom ? ` từ ngày ${inVietnamese(last.validFrom)}` : ''}${decision ? ` theo Quyết định ${decision}` : ''}.`,
        en: `The procedure was abolished${last.validFrom ? ` on ${last.validFrom}` : ''}${decision ? ` by decision ${decision}` : ''}.`,
      },
      members: { abolished: last },
    };
  }
  const end = last?.validTo;
  return {
    detail:
      end === undefined
        ? {
            vi: `Thủ tục có hiệu lực từ ngày ${inVietnamese(first ?? day)}.`,
            en: `The procedure is in force since ${first ?? day}.`,
          }
        : {
            vi: `Thủ tục hết hiệu lực sau ngày ${inVietnamese(end)}. Xem bản khi đó bằng asOf=${end}.`,
            en: `The procedure was in force until ${end}. See it with asOf=${end}.`,
          },
  };
}
