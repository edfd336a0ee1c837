const OFFICE = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
const DAY = Date.parse('2026-03-02T08:00:00+07:00');
const KINDS = ['transferred', 'processing', 'fee-due', 'fee-paid', 'processed'];

const codeOf = (number) => `H12.44-260302-${String(number).padStart(7, '0')}`;

/** Invented dossiers from a number on. */
export function receptions(first, count) {
  return Array.from({ length: count }, (_, index) => ({
    code: codeOf(first + index),
    procedure: '1.014063',
    agency: OFFICE,
    receivedAt: new Date(DAY).toISOString(),
    channel: 'direct',
    applicant: { kind: 'citizen', name: 'Nguyễn Văn Mẫu', phone: '0900 000 123' },
  }));
}

/** Five events of each of them; `name` tells those of one batch from another's. */
export function batchOf(first, count, name) {
  return Array.from({ length: count }, (_, index) =>
    KINDS.map((kind, step) => ({
      dossier: codeOf(first + index),
      id: `${name}-${step}`,
      kind,
      at: new Date(DAY + (step + 1) * 3_600_000).toISOString(),
      ...(kind === 'fee-due' ? { amount: 50_000 } : {}),
    })),
  ).flat();
}
