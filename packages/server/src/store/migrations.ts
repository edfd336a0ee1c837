import { type Kysely, type MigrationProvider, Migrator } from 'kysely';
import { catalogue } from './migrations/catalogue.js';
import { dossiers } from './migrations/dossiers.js';
import { feedback } from './migrations/feedback.js';
import { overlays } from './migrations/overlays.js';
import { ratings } from './migrations/ratings.js';
import { sites } from './migrations/sites.js';
import { surveys } from './migrations/surveys.js';

/** In the order in which they are applied; a name is never changed once it was released. */
const provider: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '0001-catalogue': catalogue,
      '0002-dossiers': dossiers,
      '0003-ratings': ratings,
      '0004-feedback': feedback,
      '0005-surveys': surveys,
      '0006-sites': sites,
      '0007-overlays': overlays,
    }),
};

/** The migrator of one store; `schema` only where the engine has schemas. */
export function migratorOf(db: Kysely<never>, schema?: string): Migrator {
  return new Migrator({ db, provider, ...(schema === undefined ? {} : { migrationTableSchema: schema }) });
}
