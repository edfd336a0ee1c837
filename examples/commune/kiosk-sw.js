// Máy đánh giá khởi động được cả khi mất mạng: đặt tệp này cạnh trang, và ghi worker="kiosk-sw.js" vào thẻ <motcua-rating kiosk>.
const CACHE = 'motcua-kiosk';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Đánh giá và câu hỏi gửi máy chủ không bao giờ được lưu ở đây.
  if (request.method !== 'GET' || new URL(request.url).pathname.includes('/v1/')) return;
  event.respondWith(
    fetch(request).then(
      async (answer) => {
        const cache = await caches.open(CACHE);
        if (answer.ok && (await cache.match(request, { ignoreVary: true }))) await cache.put(request, answer.clone());
        return answer;
      },
      async () => (await caches.match(request, { ignoreVary: true })) ?? Response.error(),
    ),
  );
});
