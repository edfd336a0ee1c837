import type { Motcua } from '@motcua/client/lite';
import type { Config } from '../base/config.js';
import { known } from '../wording/known.js';
import type { SuggestedAnswer, SuggestionSource } from './source.js';

/** Suggestions from the API: for the listing of one office or of another day, and where there is no index to be had. */
export class ApiSearch implements SuggestionSource {
  constructor(
    private readonly client: Motcua,
    private readonly scope: Pick<Config, 'agency' | 'asOf'>,
  ) {}

  async suggest(query: string, signal: AbortSignal, limit: number): Promise<SuggestedAnswer> {
    const { agency, asOf } = this.scope;
    const page = await this.client.procedures.list({ q: query, agency, asOf, limit }, { signal });
    // A server before this version says nothing of how it understood the question.
    const { outcome, choices = [], referral, because = {}, near = [] } = page.search ?? {};
    return {
      outcome: outcome ?? (page.items.length > 0 ? 'found' : 'none'),
      hits: page.items.map(({ code, name, field, levels }) => ({
        code,
        name,
        field: field.name,
        levels,
        reason: known(because, code),
      })),
      total: page.total,
      choices,
      referral,
      near: near.map(({ code, name }) => ({ code, name, levels: [] })),
    };
  }
}
