// The server puts VERSION, PAGES, FILES and STAND_INS in front of this script.
// Only pages fetched without cookies are ever kept, so what one person saw signed in can never be shown to another.

const PAGE_CACHE = `pages-${VERSION}`;
const FILE_CACHE = `files-${VERSION}`;
const OFFLINE_PAGE = "/ngoai-tuyen";
const ONE_DAY = 24 * 60 * 60 * 1000;

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([keepPages(), keepFiles()]).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlderVersions().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(pageFromNetwork(event, url.pathname));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(fileFromCache(request));
  }
});

self.addEventListener("message", (event) => {
  if (event.data === "forget-pages") {
    event.waitUntil(caches.delete(PAGE_CACHE).then(keepPages));
  }
});

async function keepPages() {
  const cache = await caches.open(PAGE_CACHE);
  await Promise.allSettled(PAGES.map((path) => keepPage(cache, path)));
}

/** Fetches a page as a stranger would see it. */
async function keepPage(cache, path) {
  const answer = await fetch(path, { credentials: "omit", cache: "no-cache", redirect: "error" });
  if (answer.ok) {
    await cache.put(path, answer);
  }
}

async function keepFiles() {
  const cache = await caches.open(FILE_CACHE);
  await cache.addAll(FILES);
}

async function forgetOlderVersions() {
  const ours = [PAGE_CACHE, FILE_CACHE];
  const old = (await caches.keys()).filter((name) => /^(pages|files)-/.test(name) && !ours.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function pageFromNetwork(event, path) {
  try {
    const answer = await fetch(event.request);
    if (PAGES.includes(path)) {
      event.waitUntil(refreshIfOld(path));
    }
    return answer;
  } catch {
    const cache = await caches.open(PAGE_CACHE);
    const kept = await cache.match(STAND_INS[path] ?? path);
    return kept ?? (await cache.match(OFFLINE_PAGE)) ?? Response.error();
  }
}

async function refreshIfOld(path) {
  const cache = await caches.open(PAGE_CACHE);
  const kept = await cache.match(path);
  const age = kept ? Date.now() - Date.parse(kept.headers.get("Date")) : Infinity;
  if (!(age < ONE_DAY)) {
    await keepPage(cache, path).catch(() => {});
  }
}

/** Fingerprinted files never change: the first copy is good for ever. */
async function fileFromCache(request) {
  const cache = await caches.open(FILE_CACHE);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
  }
  return answer;
}
