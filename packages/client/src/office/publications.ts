import { type PublicationReport, publishDecision } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';

/** What a person has looked at before. */
export interface PublishOptions {
  /** Kinds of warnings that a person confirms, as a check told them: `contradicts-steps`. */
  confirmed?: string[] | undefined;
}

/** Decisions that publish procedures (quyết định công bố). */
export class OfficePublications {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * What an editor must look at before a decision is published, and which version each procedure would get. Nothing is published.
   *
   * @example
   * const { findings } = await office.publications.check(file);
   * for (const { severity, path, message } of findings) console.log(severity, path, message);
   */
  check(file: PublicationFile, options?: RequestOptions): Promise<PublicationReport> {
    return this.#sender.send(publishDecision, { file, check: true }, options);
  }

  /**
   * Publishes a decision as one transaction: each procedure gets its next version. The same decision again changes nothing, and says so.
   *
   * @throws {ProblemError} 422 `publication-refused`: `problem.findings` has errors, or warnings whose kinds are not confirmed
   *
   * @example
   * const { published, versions } = await office.publications.publish(file, { confirmed: ['contradicts-steps'] });
   */
  publish(
    file: PublicationFile,
    { confirmed }: PublishOptions = {},
    options?: RequestOptions,
  ): Promise<PublicationReport> {
    const kinds = confirmed === undefined || confirmed.length === 0 ? {} : { confirmed };
    return this.#sender.send(publishDecision, { file, ...kinds }, options);
  }
}
