import type {
  AppendResult,
  DossierCard,
  DossierEvent,
  DossierProgress,
  ReceiveResult,
  Reception,
} from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Secret } from '../secret/secret.js';
import type { Store } from '../store/store.js';
import type { DossierRecord, Factor, OfficeKey } from './record.js';

/** What the book works with. */
export interface DossierBookParts {
  store: Store;
  secret: Secret;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}

/** The dossiers of an installation: receives them, appends what happens to them, and tells how they stand. */
export class DossierBook {
  readonly #parts: Required<DossierBookParts>;

  constructor(parts: DossierBookParts) {
    this.#parts = { now: Date.now, ...parts };
  }

  /** Makes sure that the secret is the one by which the dossiers of the store were sealed. */
  prepare(): Promise<void> {
    return Promise.reject(new Error(`not yet at ${this.#parts.now()}`));
  }

  receive(_receptions: readonly Reception[], _key: OfficeKey): Promise<ReceiveResult[]> {
    return Promise.reject(new Error('not yet'));
  }

  append(_events: readonly DossierEvent[], _key: OfficeKey): Promise<AppendResult[]> {
    return Promise.reject(new Error('not yet'));
  }

  read(_code: string): Promise<DossierRecord | undefined> {
    return Promise.reject(new Error('not yet'));
  }

  progress(_code: string): Promise<DossierProgress | undefined> {
    return Promise.reject(new Error('not yet'));
  }

  open(_code: string, _factor: Factor): Promise<DossierCard | undefined> {
    return Promise.reject(new Error('not yet'));
  }
}
