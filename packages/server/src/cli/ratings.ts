import { Refusal } from '../refusal.js';
import type { RatingCountRow } from '../store/tables.js';
import { openStore, type Store } from '../store/store.js';
import { type Command, placeOf, print, readOptions, UsageError } from './commands.js';

/** Wrong counts that are printed; the rest is told as a number. */
const MOST_PRINTED = 20;

export const ratingsCommand: Command = {
  summary: 'Count all ratings anew, and compare with what is published.',
  help: `Usage: motcua ratings check [--repair] [--data DIR]

  --repair    put right what is wrong; without it nothing is changed
  --data DIR  folder of the embedded store; without it DATABASE_URL, or else .data

Summaries are told from counts that are kept as ratings come. They equal a recount at any moment; this shows that they do. It ends with
status 1 when they do not and were not repaired. The embedded store belongs to one process: stop the server first. On PostgreSQL servers
may run; ratings that come meanwhile wait.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: { repair: { type: 'boolean' }, data: { type: 'string' } },
    });
    if (positionals.length !== 1 || positionals[0] !== 'check') throw new UsageError('say "ratings check"');
    const store = await openStore(placeOf(values.data));
    try {
      await store.prepare();
      await check(store, values.repair ?? false);
    } finally {
      await store.close();
    }
  },
};

async function check(store: Store, repair: boolean): Promise<void> {
  const { ratings, counts, wrong } = await store.ratings.recount({ repair });
  if (wrong.length === 0) {
    print(`${ratings} ratings in ${counts} counts: all of them are right.`);
    return;
  }
  for (const { kept, recounted } of wrong.slice(0, MOST_PRINTED)) {
    const place = [kept.month, kept.channel, kept.agency, kept.procedure || 'all procedures'].join(' ');
    print(`${place}: ${numbersOf(kept)} should be ${numbersOf(recounted)}`);
  }
  if (wrong.length > MOST_PRINTED) print(`… and ${wrong.length - MOST_PRINTED} more`);
  if (repair) print(`${ratings} ratings in ${counts} counts: ${wrong.length} were wrong and are right now.`);
  else throw new Refusal(`${wrong.length} counts are wrong. "motcua ratings check --repair" puts them right.`);
}

/** Very satisfied, satisfied, dissatisfied, and left out. */
function numbersOf({ very_satisfied, satisfied, dissatisfied, left_out }: RatingCountRow): string {
  return `${very_satisfied}/${satisfied}/${dissatisfied} and ${left_out} left out`;
}
