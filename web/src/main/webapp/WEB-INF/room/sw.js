/* Keeps the shell of this page, and nothing that anybody wrote. */
const NAME = "teladan-room-@VERSION@";
const APP = "/room/app/";
const PAGE = `${APP}shell.html`;
const FILES = "@FILES@".split(" ").filter((name) => name !== "sw.js").map((name) => APP + name);

self.addEventListener("install", (event) => {
  const fetchAll = async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
    await self.skipWaiting();
  };
  event.waitUntil(fetchAll());
  // What is asked of the server does not wait for this worker to wake up, where browsers know how.
  if (event.addRoutes) {
    const straight = { condition: { urlPattern: { pathname: "/api/*" } }, source: "network" };
    event.waitUntil(event.addRoutes(straight).catch(() => {}));
  }
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith("teladan-room-") && name !== NAME);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) {
    return;
  }
  const page = event.request.mode === "navigate" && /^\/room\/\d*$/.test(url.pathname) && !url.search;
  const file = page ? PAGE : url.pathname;
  if (FILES.includes(file)) {
    event.respondWith(kept(file, event.request));
  }
});

async function kept(file, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(file)) || fetch(request);
}
