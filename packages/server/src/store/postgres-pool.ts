import pg from 'pg';

/** Whether a place is a PostgreSQL database; otherwise it is a folder of the embedded engine. */
export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/** A few connections to PostgreSQL, opened when they are needed; the server lists them under `name`. */
export function openPool(url: string, name: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 5, connectionTimeoutMillis: 10_000, application_name: name });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
