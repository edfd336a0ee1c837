// Trang và tệp script: hỏi mạng trước, mất mạng thì dùng bản đã lưu. Không lưu dữ liệu công bố: Motcua tự lưu sau khi kiểm tra chữ ký.
const CACHE = 'trang-v1';
const FOLDER = new URL('./', self.location.href).pathname;

const isShell = ({ pathname }) => pathname.startsWith(FOLDER) && !pathname.startsWith(`${FOLDER}cong-bo/`);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(keepOpenPages()));

// Trang đầu tiên đã tải trước khi có tệp này: lưu lại những gì nó đã dùng.
async function keepOpenPages() {
  await self.clients.claim();
  for (const client of await self.clients.matchAll()) client.postMessage('what-did-you-load');
}

self.addEventListener('message', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => Promise.allSettled(event.data.map((address) => cache.add(address)))),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isShell(new URL(request.url))) return;
  event.respondWith(
    fetch(request).then(
      async (answer) => {
        if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
        return answer;
      },
      async () => (await caches.match(request, { ignoreSearch: request.mode === 'navigate' })) ?? Response.error(),
    ),
  );
});
