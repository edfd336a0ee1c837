import type { DossierEvent, Reception } from '@motcua/contract';
import type { Secret } from '../secret/secret.js';
import type { KeptDossier } from './card.js';
import type { HiddenNames } from './hidden-names.js';
import { seal, unseal } from './sealing.js';
import type { Terms } from './terms.js';

/** Body of a row of `dossier`. */
export interface DossierBody {
  reception: Reception;
  terms: Terms;
  /** Random, base64url: with the key of the dossier it gives the receipt code. */
  salt: string;
}

/** Body of a row of `dossier_event`. */
export interface EventBody {
  event: DossierEvent;
  /** The agencies of a key that did not say at which of them it happened: it holds only if one of them received the dossier. */
  within?: readonly string[];
}

/** Puts dossiers and events into bodies that only the secret opens, and takes them out. */
export class SealedDossiers {
  readonly #names: HiddenNames;
  readonly #key: Buffer;

  constructor(secret: Secret, names: HiddenNames) {
    this.#names = names;
    this.#key = secret.subkey('dossier bodies');
  }

  sealDossier(key: string, body: DossierBody): Buffer {
    return seal(body, this.#key, `dossier ${key}`);
  }

  openDossier(key: string, body: Uint8Array): KeptDossier {
    const { reception, terms, salt } = unseal(body, this.#key, `dossier ${key}`) as DossierBody;
    return { reception, terms, receiptCode: this.#names.receiptCode(key, salt) };
  }

  sealEvent(id: string, body: EventBody): Buffer {
    return seal(body, this.#key, `dossier_event ${id}`);
  }

  openEvent(id: string, body: Uint8Array): EventBody {
    return unseal(body, this.#key, `dossier_event ${id}`) as EventBody;
  }
}
