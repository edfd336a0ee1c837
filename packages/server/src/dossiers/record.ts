import type { Limit } from '@motcua/calendar';
import type { DossierCard, DossierEvent, Receipt, Reception } from '@motcua/contract';
import type { Scope } from '@motcua/contract/bodies';

/** Who sends or asks, on the office side. */
export interface OfficeKey {
  /** Names the key in what is stored; it is no secret. */
  id: string;
  /** For people: `Phần mềm một cửa tỉnh`. */
  label: string;
  scopes: readonly Scope[];
  /** Ids of the agencies it is for; absent means all. */
  agencies?: readonly string[];
}

/** What a person knows of a dossier besides its code. */
export type Factor =
  /** As `parseReceiptCode` of the contract gives it: `7K3M-9QXD-2F80`. */
  | { receiptCode: string }
  /** Last four digits of the applicant's phone. */
  | { phone: string };

/** Everything about a dossier, for its office. */
export interface DossierRecord {
  /** As it was sent. */
  reception: Reception;
  receipt: Receipt;
  /** As its applicant sees it. */
  card: DossierCard;
  /** In the order in which they happened. */
  events: readonly DossierEvent[];
  /** What the law does not allow and happened all the same, each once. */
  irregularities: readonly string[];
  /** The time limit that holds for it: of the reception, else the published one where that is confirmed. */
  limit?: Limit;
}
