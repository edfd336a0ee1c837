import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { OpenEnum } from './open-enum.js';
import type { Level } from './levels.js';

/** What an office is, so that "UBND cấp xã" in a procedure finds every commune's People's Committee. */
export type AgencyKind = OpenEnum<
  | 'ministry'
  | 'province'
  | 'department'
  | 'people-committee'
  | 'one-stop-centre'
  | 'police'
  | 'tax'
  | 'social-insurance'
  | 'land-registry'
  | 'justice'
  | 'school'
  | 'other'
>;

/** Where people hand in papers and ask. */
export interface ReceptionPoint {
  /** `Trung tâm Phục vụ hành chính công phường An Xuyên`. */
  name: string;
  /** Street, hamlet or quarter, commune. */
  address?: string;
  /** As an office writes it: `Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00`. */
  hours?: string;
  /** As printed; may hold more than one number. */
  phone?: string;
  /** Address for questions about papers. */
  email?: string;
  /** Page of the office about this place. */
  url?: string;
}

/** Which part of an office's area or work a successor took over. A `part` cannot be mapped by name alone. */
export interface Succession {
  /** Id of the successor. */
  agency: string;
  /** `whole`: all of it; `part`: some of it; `rest`: what the other successors did not take. */
  portion: OpenEnum<'whole' | 'part' | 'rest'>;
}

/**
 * An office with the time in which it existed. Official unit codes are re-used (32002 was Phường 4, then Phường 2, now
 * Phường An Xuyên), so the key is an id of ours and every code stands beside it.
 */
export interface Agency {
  /** URL-safe and never re-used. */
  id: string;
  /** Full official name of its time: `Ủy ban nhân dân phường An Xuyên`. */
  name: string;
  level: Level;
  kind: AgencyKind;
  /** Identification code (QĐ 20/2020/QĐ-TTg): `H12`. */
  code?: string;
  /** Statistical unit code (GSO), valid only within the interval. */
  unitCode?: string;
  /** Id of the office above. */
  parent?: string;
  /** First day it existed; absent when not known. */
  validFrom?: IsoDate;
  /** Last day it existed; absent while it exists. */
  validTo?: IsoDate;
  successors?: Succession[];
  receptionPoints?: ReceptionPoint[];
  /** Its own site. */
  website?: string;
  /** Number for questions and complaints (đường dây nóng). */
  hotline?: string;
  /** Where to send a complaint about procedures (NĐ 20/2008 Đ7): must stand beside every posting. */
  feedbackAddress?: string;
  /** Official Zalo account id, for a link `https://zalo.me/<id>`. */
  zalo?: string;
  /** For a reader, in Vietnamese. */
  note?: string;
}

export const ReceptionPointSchema: z.ZodMiniType<ReceptionPoint> = /*#__PURE__*/ z.looseObject({
  name: z.string(),
  address: z.optional(z.string()),
  hours: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  url: z.optional(z.string()),
});

export const AgencySchema: z.ZodMiniType<Agency> = /*#__PURE__*/ z.looseObject({
  id: z.string(),
  name: z.string(),
  level: z.string(),
  kind: z.string(),
  code: z.optional(z.string()),
  unitCode: z.optional(z.string()),
  parent: z.optional(z.string()),
  validFrom: z.optional(IsoDateSchema),
  validTo: z.optional(IsoDateSchema),
  successors: z.optional(z.array(z.looseObject({ agency: z.string(), portion: z.string() }))),
  receptionPoints: z.optional(z.array(ReceptionPointSchema)),
  website: z.optional(z.string()),
  hotline: z.optional(z.string()),
  feedbackAddress: z.optional(z.string()),
  zalo: z.optional(z.string()),
  note: z.optional(z.string()),
});
