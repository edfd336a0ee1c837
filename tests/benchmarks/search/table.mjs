const text = (value) => {
  if (typeof value !== 'number') return value ?? '-';
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

/** Prints rows below their columns; the first column holds names, the others numbers. */
export function printTable({ title, columns, rows }) {
  const cells = [columns, ...rows.map((row) => row.map(text))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => String(row[at] ?? '').length)));
  if (title) console.log(`  ${title}`);
  for (const row of cells) {
    const line = widths.map((width, at) => {
      const cell = String(row[at] ?? '');
      return at === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${line.join('  ')}`);
  }
}
