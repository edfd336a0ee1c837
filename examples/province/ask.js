// Một câu mẫu được bấm thì vào ô tìm như khi gõ.
const box = document.getElementById('tim');
for (const example of document.querySelectorAll('.examples button')) {
  example.addEventListener('click', async () => {
    await customElements.whenDefined('motcua-search');
    box.ask(example.textContent);
  });
}
