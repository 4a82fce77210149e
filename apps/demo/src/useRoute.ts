import { useEffect, useState } from 'react';
import type { LeaveGuard } from '@puheeksi/widgets';

/** The pages of the demo, by the hash of the address. */
export const routes = ['home', 'statistics', 'views', 'indicators', 'record', 'registers'] as const;

/** One page of the demo. */
export type Route = (typeof routes)[number];

const current = (): Route => routes.find((route) => window.location.hash === `#/${route}`) ?? 'home';

/** The place of the shown page in the history of the tab; nothing where it has been opened just now. */
const placeInHistory = (): number | undefined => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'place' in state ? Number(state.place) : undefined;
};

/**
 * The page that the address names; the first page when it names none. A page is left only when the guard lets it: where somebody
 * stays, the address goes back to what is shown, whether the wish came from the menu or from the browser's buttons.
 */
export function useRoute(guard: LeaveGuard): Route {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    let shownAt = placeInHistory() ?? 0;
    const remember = (place: number): void => {
      shownAt = place;
      window.history.replaceState({ place }, '');
    };
    remember(shownAt);
    let returning = false;
    const moved = async (): Promise<void> => {
      if (returning) {
        returning = false;
        return;
      }
      const from = shownAt;
      const place = placeInHistory() ?? from + 1;
      remember(place);
      if (await guard.mayLeave()) {
        setRoute(current());
        return;
      }
      returning = true;
      shownAt = from;
      window.history.go(from - place);
    };
    const changed = (): void => void moved();
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [guard]);
  return route;
}
