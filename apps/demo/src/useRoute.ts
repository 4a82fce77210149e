import { useSyncExternalStore } from 'react';

/** The pages of the demo, by the hash of the address. */
export const routes = ['home', 'statistics', 'indicators', 'record'] as const;

/** One page of the demo. */
export type Route = (typeof routes)[number];

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const current = (): Route => routes.find((route) => window.location.hash === `#/${route}`) ?? 'home';

/** The page that the address names; the first page when it names none. */
export const useRoute = (): Route => useSyncExternalStore(listen, current);
