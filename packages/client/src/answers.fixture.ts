/** Answers that fit the contract, as small as it allows. */
export const version = { number: 1, change: 'new' };

export const field = { id: 'ho-tich', name: 'Hộ tịch' };

export const agency = {
  id: 'xa-nguyen-phich',
  name: 'UBND xã Nguyễn Phích',
  level: 'commune',
  kind: 'people-committee',
};

export const summary = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field,
  levels: ['commune'],
  audiences: ['citizen'],
  timeLimits: [],
  fees: [],
  legalBasis: [],
  version,
  detail: 'full',
};

export const procedure = {
  ...summary,
  agencies: [],
  steps: [],
  channels: [],
  places: [],
  cases: [{ id: 'thuong', timeLimits: [], fees: [], documents: [] }],
  forms: [],
  results: [],
  legalBasis: [],
  online: [],
  layers: [{ id: 'national', kind: 'national' }],
};

export const catalogue = { revision: 'r1', procedures: 1, fields: 1, agencies: 1 };

/** A page of `items`. */
export const page = (items: object[], next: string | null = null) => ({ items, total: items.length, next });

/** An answer as the server sends a problem. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  const body = { type: `urn:motcua:problem:${code}`, title: 'Có lỗi', status, code, requestId: 'req-1' };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}
