import pg from 'pg';

/** A few connections to PostgreSQL, opened when they are needed; the server lists them under `name`. */
export function openPool(url: string, name: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 5, connectionTimeoutMillis: 10_000, application_name: name });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
