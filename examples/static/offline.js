// Để trang mở được khi mất mạng. Dữ liệu thì Motcua tự lưu; tệp này chỉ lo phần vỏ của trang.
const workers = navigator.serviceWorker;

// Trang đầu tiên tải trước khi có người lưu: kể lại những gì đã tải.
workers?.addEventListener('message', ({ data, source }) => {
  if (data !== 'what-did-you-load') return;
  const own = performance.getEntriesByType('resource').map(({ name }) => name);
  source.postMessage([location.pathname, ...own].map((name) => new URL(name, location.href).href).filter(isShell));
});

const folder = new URL('./', location.href);
function isShell(address) {
  const { origin, pathname } = new URL(address);
  return (
    origin === folder.origin && pathname.startsWith(folder.pathname) && !pathname.startsWith(`${folder.pathname}cong-bo/`)
  );
}

workers?.register('offline-sw.js').catch(() => undefined);
