const UNITS = {
  workingHour: 'giờ làm việc',
  hour: 'giờ',
  workingDay: 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
};
const NOT_CONFIRMED = 'Chưa xác nhận: ';

/** "05 ngày làm việc"; a value that nobody confirmed is shown as such, in the words of its source. */
export function timeLimitsInWords(limits) {
  return inWords(limits, ({ amount, unit }) => {
    if (unit === 'sameDay') return 'Trong ngày';
    return amount === null || !(unit in UNITS) ? undefined : `${String(amount).padStart(2, '0')} ${UNITS[unit]}`;
  });
}

/** "Miễn phí", "8.000 đồng/bản sao". */
export function feesInWords(fees) {
  return inWords(fees, ({ kind, amount, currency = 'VND', per }) => {
    if (kind === 'free') return 'Miễn phí';
    if (kind !== 'fixed' || amount === null) return undefined;
    return `${amount.toLocaleString('vi-VN')} ${currency === 'VND' ? 'đồng' : currency}${per ? `/${per}` : ''}`;
  });
}

function inWords(values, toWords) {
  const texts = values.map((value) => {
    const words = value.confirmed ? (toWords(value) ?? value.raw) : (value.raw ?? toWords(value));
    const text = words ?? 'Không nêu';
    // In front, where a narrow column does not cut it off.
    return (value.confirmed ? '' : NOT_CONFIRMED) + text + (value.case ? ` – ${value.case}` : '');
  });
  return texts.length === 0 ? 'Không nêu' : [...new Set(texts)].join('; ');
}
