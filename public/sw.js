/*
 * Keeps the help page for when there is no network (P6), and nothing else: no other page, no answer of the API, nothing of a person.
 * Hand-written and served as it is, so that it can be read on any device.
 */
const HELP = '/help';
const CACHE = 'help-1';
const ASSETS = '/_next/static/';

self.addEventListener('install', (event) => {
  event.waitUntil(keepHelp().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && url.pathname === HELP) event.respondWith(helpPage(event));
  else if (url.pathname.startsWith(ASSETS)) event.respondWith(asset(request));
});

/** The page as it is now; the kept one when the network or the server fails. */
async function helpPage(event) {
  try {
    const fresh = await fetch(event.request);
    if (!fresh.ok) throw new Error('The server did not answer with the page.');
    event.waitUntil(keepHelp().catch(() => undefined));
    return fresh;
  } catch {
    return (await caches.match(HELP)) ?? Response.error();
  }
}

/** Files of the page, from the network while there is one. Only what `keepHelp` stored can come from the cache. */
async function asset(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await caches.match(request.url);
    if (kept) return kept;
    throw failure;
  }
}

/** Store the page as a stranger sees it (no cookie goes out) with the files it names, and drop the files of older ones. */
async function keepHelp() {
  const page = await fetch(HELP, { credentials: 'omit', cache: 'reload' });
  if (!page.ok || page.redirected) throw new Error('The help page could not be kept.');
  const files = filesOf(await page.clone().text());
  const cache = await caches.open(CACHE);
  await Promise.all(files.map((file) => keepFile(cache, file)));
  await cache.put(HELP, page);
  const wanted = new Set([HELP, ...files]);
  for (const { url } of await cache.keys()) {
    const path = url.slice(self.location.origin.length);
    if (!wanted.has(path)) await cache.delete(url);
  }
}

/** File names carry their content's hash, so one that is there is right. */
async function keepFile(cache, file) {
  if (!(await cache.match(file))) await cache.add(file);
}

function filesOf(html) {
  return [...new Set(html.match(/\/_next\/static\/[\w./~%@?=&-]+?\.(?:css|js|woff2)(?:\?[\w=.&-]+)?/g))];
}

async function dropOldCaches() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
}
