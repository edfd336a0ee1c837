import type { Comparison, Difference } from '@motcua/contract';

/** What differs between two publications of a birth registration: a fee, a time limit, papers, steps, a contact. */
export function someDifferences(): Difference[] {
  const fee = (amount: number, channel: string) => ({
    kind: 'fixed',
    amount,
    per: 'bản sao',
    channel,
    confirmed: true,
  });
  return [
    {
      path: 'contact',
      part: 'other',
      kind: 'changed',
      class: 'editorial',
      before: ['0290 3 100 100'],
      after: ['0290 3 100 200'],
    },
    ...['direct', 'online'].map((channel, at) => ({
      path: `cases/thuong/fees/${at}`,
      part: 'fees',
      kind: 'changed' as const,
      class: 'fee',
      before: fee(20_000, channel),
      after: fee(10_000, channel),
    })),
    {
      path: 'cases/qua-han/timeLimits/0',
      part: 'timeLimits',
      case: 'Đăng ký quá hạn',
      kind: 'changed',
      class: 'deadline',
      before: { amount: 5, unit: 'workingDay', confirmed: true },
      after: { amount: 3, unit: 'workingDay', confirmed: true },
    },
    {
      path: 'cases/thuong/documents/2',
      part: 'documents',
      kind: 'added',
      class: 'document',
      after: { name: 'Văn bản ủy quyền', originals: 1, condition: 'nhờ người khác làm thay' },
    },
    {
      path: 'cases/thuong/documents/1',
      part: 'documents',
      kind: 'removed',
      class: 'document',
      before: { name: 'Sổ hộ khẩu', copies: 1 },
    },
    {
      path: 'steps/0',
      part: 'steps',
      kind: 'changed',
      class: 'editorial',
      before: {
        title: 'Bước 1',
        text: 'Người yêu cầu nộp 02 bộ hồ sơ tại Trung tâm Phục vụ hành chính công cấp huyện.',
      },
      after: { title: 'Bước 1', text: 'Người yêu cầu nộp 01 bộ hồ sơ tại Trung tâm Phục vụ hành chính công cấp xã.' },
    },
  ];
}

/** Two publications of a birth registration side by side. */
export function comparison(
  differences: Difference[] = someDifferences(),
  change: Partial<Comparison> = {},
): Comparison {
  const order = ['legal', 'fee', 'deadline', 'document', 'editorial'];
  const classes = order.filter((one) => differences.some((difference) => difference.class === one));
  return {
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    before: { number: 1, change: 'new', validTo: '2025-06-30', decision: { number: '123/QĐ-UBND' } },
    after: { number: 2, change: 'amended', validFrom: '2025-07-01', decision: { number: '1890/QĐ-UBND' } },
    classes,
    differences,
    ...change,
  };
}
