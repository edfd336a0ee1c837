// Lists the invented dossiers of the sample server. A real site has nothing like it: there nobody but their holder knows a code.
const section = document.querySelector('#ho-so-mau');
const list = section.querySelector('ol');

function entryOf({ code, receiptCode, phone, what }) {
  const link = document.createElement('a');
  link.href = `#ho-so=${encodeURIComponent(code)}&bn=${encodeURIComponent(receiptCode)}`;
  link.textContent = what;
  const item = document.createElement('li');
  item.append(link, document.createElement('br'), `${code} · điện thoại …${phone}`);
  return item;
}

const response = await fetch('/sample/dossiers.json').catch(() => undefined);
if (response?.ok) {
  const { dossiers } = await response.json();
  list.append(...dossiers.map(entryOf));
  section.hidden = false;
}
