import type { Motcua } from '@motcua/client/lite';
import type { ProcedureQuery } from '@motcua/contract';
import { Load } from '../base/load-state.js';
import type { Content } from './content.js';

/** The rows after those that are shown. */
export class MoreRows extends Load<undefined> {
  /**
   * Loads the next rows to the end of `content`.
   *
   * @param done told the code of the first new row
   */
  add(client: Motcua, query: ProcedureQuery, content: Content, done: (first: string | undefined) => void): void {
    const cursor = content.next;
    if (cursor === null) return;
    this.run(`${JSON.stringify(query)} ${cursor}`, async (signal) => {
      const page = await client.procedures.list({ ...query, cursor }, { signal });
      content.rows.push(...page.items);
      content.next = page.next;
      done(page.items[0]?.code);
      return undefined;
    });
  }
}
