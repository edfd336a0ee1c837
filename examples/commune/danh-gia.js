// Kể bằng lời kết quả đánh giá đã công bố. Một trang thật chỉ cần phần này; phần mẫu ở cuối thì không.
const agency = document.querySelector('motcua-rating').getAttribute('agency');
const place = document.querySelector('#ket-qua');

const percent = (share) => `${(share * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;
const number = (count) => count.toLocaleString('vi-VN');
const month = (text) => text.split('-').reverse().map(Number).join('/');

function paragraph(text) {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** Con số chính, và nó chắc đến đâu. */
function sentence({ from, to, n, share, interval, needed }) {
  const span = `Từ tháng ${month(from)} đến tháng ${month(to)}`;
  if (share === undefined) {
    return `${span} mới có ${number(n)} lượt đánh giá sau khi làm thủ tục; cần ít nhất ${needed} lượt mới công bố tỷ lệ.`;
  }
  return (
    `${span} có ${number(n)} lượt đánh giá sau khi làm thủ tục. ${percent(share)} hài lòng hoặc rất hài lòng; ` +
    `nếu hỏi hết mọi người thì tỷ lệ nằm trong khoảng ${percent(interval.low)} đến ${percent(interval.high)} (tin cậy 95%).`
  );
}

/** Từng tháng; tháng ít lượt thì không có tỷ lệ. */
function table({ trend }) {
  const made = document.createElement('table');
  made.createCaption().textContent = 'Từng tháng';
  const head = made.createTHead().insertRow();
  for (const text of ['Tháng', 'Lượt đánh giá', 'Hài lòng']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = text;
    head.append(cell);
  }
  const body = made.createTBody();
  for (const { key, n, share } of [...trend].reverse()) {
    const row = body.insertRow();
    const cell = document.createElement('th');
    cell.scope = 'row';
    cell.textContent = month(key);
    row.append(cell);
    row.insertCell().textContent = number(n);
    row.insertCell().textContent = share === undefined ? 'chưa đủ để công bố' : percent(share);
  }
  return made;
}

async function read(path) {
  const response = await fetch(path).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

const summary = await read(`/v1/ratings/summary?agency=${encodeURIComponent(agency)}`);
if (summary === undefined) place.replaceChildren(paragraph('Chưa đọc được kết quả. Hãy tải lại trang sau ít phút.'));
else {
  const parts = [paragraph(sentence(summary))];
  if (summary.leftOut > 0) {
    parts.push(paragraph(`${number(summary.leftOut)} lượt không được tính theo quy tắc đã công bố, như bấm quá nhanh ở máy đánh giá.`));
  }
  place.replaceChildren(...parts, table(summary));
}

// Chỉ có ở máy chủ mẫu: đường dẫn của các hồ sơ mẫu. Ở trang thật, chỉ người nộp hồ sơ có đường dẫn của mình.
const sample = await read('/sample/satisfaction.json');
if (sample !== undefined) {
  const section = document.querySelector('#danh-gia-mau');
  section.querySelector('ol').append(
    ...sample.ratings.map(({ token, what }) => {
      const link = document.createElement('a');
      link.href = `#danh-gia=${encodeURIComponent(token)}`;
      link.textContent = what;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  if (sample.kiosk) document.querySelector('#may-danh-gia').href = `kiosk.html#may=${encodeURIComponent(sample.kiosk.key)}`;
  section.hidden = false;
}
