const graphemes = new Intl.Segmenter('vi');
const lengthOf = (text) => [...graphemes.segment(text)].length;

/** Cut at a width in characters as a reader counts them, so that tones do not push columns apart. */
function fit(text, width) {
  const characters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const kept = characters.length > width ? [...characters.slice(0, width - 1), '…'] : characters;
  return kept.join('') + ' '.repeat(width - kept.length);
}

/** Rows under the names of their members, as text; `limits` are the widest widths of columns. */
export function tableOf(rows, limits = {}) {
  if (rows.length === 0) return '';
  const columns = Object.keys(rows[0]).map((name) => {
    const widest = rows.reduce((width, row) => Math.max(width, lengthOf(row[name])), lengthOf(name));
    return { name, width: Math.min(widest, limits[name] ?? Infinity) };
  });
  const line = (textOf) => columns.map(textOf).join('  ').trimEnd();
  return [
    line(({ name, width }) => fit(name, width)),
    line(({ width }) => '─'.repeat(width)),
    ...rows.map((row) => line(({ name, width }) => fit(row[name].replace(/\s+/g, ' '), width))),
  ].join('\n');
}
