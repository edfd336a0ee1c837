import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian-packages.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** Folder with `initdb` and `pg_ctl`, the newest version first, or undefined. */
export function findPostgresql() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** The same, installed when it is missing and may be installed; throws with what a person can do about it. */
export async function ensurePostgresql() {
  const found = findPostgresql();
  if (found !== undefined) return found;
  if (canInstall() && (await installPackages(['postgresql']))) {
    const installed = findPostgresql();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests of the store need PostgreSQL. Install it (Debian: `apt-get install postgresql`), or set MOTCUA_TEST_DATABASE_URL to an empty database.',
  );
}
