/// <reference lib="webworker" />
/// <reference types="vite/client" />

self.importScripts('sw-runtime-resources-precache.js');
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { inLanes } from './lanes';
import { offlineFiles } from './offlineFiles';

type Entry = { url: string; revision: string | null };
/** Chromium 123 and newer. */
type RoutedInstall = ExtendableEvent & { addRoutes?: (rule: object) => Promise<void> };
declare const self: ServiceWorkerGlobalScope & {
  __WB_DISABLE_DEV_LOGS: boolean;
  __WB_MANIFEST: Entry[];
  /** What Vaadin's server adds while it runs: icons, web manifest, root. */
  additionalManifestEntries?: Entry[];
};
self.__WB_DISABLE_DEV_LOGS = true;

// No skipWaiting here: a worker that takes over under an open page serves it files that no longer exist, and the page
// goes white for good. The old version stays whole until the person asks for the new one.
clientsClaim();

const DESK_CACHE = 'desk';
/** A browser has six connections to a server; the page that is open needs some of them. */
const LANES = 4;
const base = new URL(self.registration.scope).pathname;
const isUnder = (path: string, url: URL) =>
  url.pathname === `${base}${path}` || url.pathname.startsWith(`${base}${path}/`);

// ---------------------------------------------------------------- what is kept

const built = self.__WB_MANIFEST || [];
const addedByServer = self.additionalManifestEntries ?? [];
const indexRevision = [...built, ...addedByServer].find((entry) => entry.url === '.')?.revision;
// The shell is fetched as /field and not as the root: it is open to everyone, so what is kept is never a sign-in page.
const SHELL = { url: 'field', revision: indexRevision ?? null };
const kept = addedByServer.filter(({ url }) => /manifest\.webmanifest$|icon-(144x144|192x192)/.test(url));

const precache = new PrecacheController();
precache.addToCacheList([SHELL, ...offlineFiles, ...kept]);
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/^v-/], cleanURLs: false }));

// Workbox's own install fetches file after file, and gives up at the first that fails. What has come stays for next time.
self.addEventListener('install', (event) =>
  event.waitUntil(
    inLanes(LANES, [...precache.getURLsToCacheKeys()], ([url, cacheKey]) => {
      // Named by their content, or by a revision that the browser's own cache knows nothing of.
      const request = new Request(url, { cache: url === cacheKey ? 'default' : 'reload', credentials: 'same-origin' });
      return Promise.all(precache.strategy.handleAll({ event, request, params: { cacheKey } }));
    }),
  ),
);
self.addEventListener('activate', (event) => void precache.activate(event));

// Calls to the server are none of the worker's business. Each of them would wake it where the browser does not know that,
// and Chromium keeps a new version waiting, for minutes, behind an old one that was woken while it went to sleep for it.
self.addEventListener('install', (event) => {
  const { addRoutes } = event as RoutedInstall;
  void addRoutes?.call(event, { condition: { urlPattern: { pathname: `${base}api/*` } }, source: 'network' }).catch(() => undefined);
});

// ---------------------------------------------------------------- pages

async function shell(): Promise<Response> {
  const response = await precache.matchPrecache(SHELL.url);
  if (!response) return fetch(SHELL.url);
  const html = await response.text();
  return new Response(html.replace(/<base\s+href=[^>]*>/, `<base href="${self.registration.scope}">`), response);
}

let connectionLost = false;
const network = new NetworkOnly({
  plugins: [
    {
      fetchDidFail: async () => void (connectionLost = true),
      fetchDidSucceed: async ({ response }) => {
        connectionLost = false;
        return response;
      },
    },
  ],
});

registerRoute(
  new NavigationRoute(async (context) => {
    const { url } = context;
    if (isUnder('q', url)) return Response.redirect(`${base}field${url.pathname.slice(base.length - 1)}`);
    if (isUnder('field', url)) return shell();
    try {
      return await network.handle(context);
    } catch {
      return Response.redirect(`${base}field/away?to=${encodeURIComponent(url.pathname + url.search)}`);
    }
  }),
);

// The desk half's files have their content's hash in their names; they are kept when they were used once.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}VAADIN/build/`),
  new CacheFirst({ cacheName: DESK_CACHE }),
);

self.addEventListener('activate', (event) => event.waitUntil(caches.delete(DESK_CACHE)));

// ---------------------------------------------------------------- what pages say

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  // A page that was on its way while the worker came up was not there to be claimed.
  if (event.data?.type === 'CLAIM') event.waitUntil(self.clients.claim());
  // Vaadin's desk pages ask whether they are cut off.
  if (event.data?.method === 'Vaadin.ServiceWorker.isConnectionLost' && 'id' in event.data) {
    event.source?.postMessage({ id: event.data.id, result: connectionLost }, []);
  }
});
