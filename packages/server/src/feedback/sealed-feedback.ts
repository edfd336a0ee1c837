import type { FeedbackHandling, FeedbackPlace, FeedbackSender } from '@motcua/contract';
import { seal, unseal } from '../dossiers/sealing.js';
import type { Secret } from '../secret/secret.js';
import type { FeedbackFileRow, FeedbackRow, FeedbackStepRow } from '../store/tables/feedback.js';

/** Body of a row of `feedback`: what was sent. */
export interface FeedbackBody {
  text: string;
  sender?: FeedbackSender;
  /** As it was called in the catalogue of that day. */
  procedure?: { code: string; name: string };
  place?: FeedbackPlace;
  /** Files that arrived, as they are kept. */
  files: { name: string; type: string; bytes: number }[];
  /** Key of the site from whose page it came. */
  site?: string;
  /** Random, base64url: with the key of the feedback it gives the receipt code. */
  salt: string;
}

/** Body of a row of `feedback_step`: what an office did. */
export interface StepBody {
  handling: FeedbackHandling;
  /** Label of the key that did it. */
  by: string;
}

/** Puts feedback into bodies that only the secret opens, and takes it out. Each opens in its own row alone. */
export class SealedFeedback {
  readonly #key: Buffer;

  constructor(secret: Secret) {
    this.#key = secret.subkey('feedback bodies');
  }

  sealFeedback(key: string, body: FeedbackBody): Buffer {
    return seal(body, this.#key, `feedback ${key}`);
  }

  openFeedback({ key, body }: Pick<FeedbackRow, 'key' | 'body'>): FeedbackBody {
    return unseal(body, this.#key, `feedback ${key}`) as FeedbackBody;
  }

  sealStep({ feedback, number }: Pick<FeedbackStepRow, 'feedback' | 'number'>, body: StepBody): Buffer {
    return seal(body, this.#key, `feedback_step ${feedback} ${number}`);
  }

  openStep({ feedback, number, body }: Pick<FeedbackStepRow, 'feedback' | 'number' | 'body'>): StepBody {
    return unseal(body, this.#key, `feedback_step ${feedback} ${number}`) as StepBody;
  }

  /** Seals the content of a file. */
  sealFile({ feedback, number }: Pick<FeedbackFileRow, 'feedback' | 'number'>, content: Buffer): Buffer {
    return seal(content.toString('base64'), this.#key, `feedback_file ${feedback} ${number}`);
  }

  /** The content of a file, base64. */
  openFile({ feedback, number, body }: FeedbackFileRow): string {
    return unseal(body, this.#key, `feedback_file ${feedback} ${number}`) as string;
  }
}
