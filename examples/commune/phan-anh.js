// Kể các phản ánh, kiến nghị đặt ra của máy chủ mẫu. Trang thật không có phần này: ở đó chỉ người gửi biết mã của mình.
const section = document.querySelector('#phan-anh-mau');

const response = await fetch('/sample/satisfaction.json').catch(() => undefined);
if (response?.ok) {
  const { feedback } = await response.json();
  section.querySelector('ol').append(
    ...feedback.map(({ receiptCode, what }) => {
      const link = document.createElement('a');
      link.href = `#phan-anh=${encodeURIComponent(receiptCode)}`;
      link.textContent = what;
      const item = document.createElement('li');
      item.append(link, ` · ${receiptCode}`);
      return item;
    }),
  );
  section.hidden = false;
}
