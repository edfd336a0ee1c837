import { openStore } from '../store/store.js';
import { type Command, placeOf, print, readOptions } from './commands.js';

export const migrateCommand: Command = {
  summary: 'Bring the database to the schema of this version.',
  help: `Usage: motcua migrate [--data DIR]

  --data DIR   folder of the embedded store; without it DATABASE_URL, or else .data

The embedded store is migrated by itself. On PostgreSQL run this before the new version is started.`,
  async run(args) {
    const { values } = readOptions({ args: [...args], options: { data: { type: 'string' } } });
    const store = await openStore(placeOf(values.data));
    try {
      const applied = await store.migrate();
      print(applied.length === 0 ? 'Nothing to do.' : `Applied ${applied.join(', ')}.`);
    } finally {
      await store.close();
    }
  },
};
