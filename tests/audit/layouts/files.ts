/** What a site's server answers, by path and query. */
export type SiteFiles = Map<string, { status: number; type: string; body: string | Buffer }>;

export const HTML = 'text/html; charset=utf-8';
