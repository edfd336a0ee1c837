// Kể đợt khảo sát của máy chủ mẫu. Trang thật không có phần này: ở đó mỗi người nhận thư mời có mã riêng.
const section = document.querySelector('#khao-sat-mau');

function itemOf(href, text) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const response = await fetch('/sample/satisfaction.json').catch(() => undefined);
const { survey } = response?.ok ? await response.json() : {};
if (survey) {
  const list = section.querySelector('ol');
  for (const code of survey.invitations) {
    const link = new URLSearchParams({ 'khao-sat': survey.open, ma: code });
    list.append(itemOf(`#${link}`, `Thư mời mang mã ${code}`));
  }
  list.append(
    itemOf(`#${new URLSearchParams({ 'khao-sat': survey.open })}`, 'Trả lời mà không có thư mời: được kể riêng'),
    itemOf(`#${new URLSearchParams({ 'khao-sat': survey.closed })}`, 'Kết quả của đợt đã kết thúc'),
  );
  section.hidden = false;
}
