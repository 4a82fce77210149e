/** Knows of forms that are not finished, and asks before they are left. */
export interface LeaveGuard {
  /** Whether some form below holds what has not been sent. */
  readonly unfinished: () => boolean;
  /** Asks whoever is about to leave; `true` at once where nothing is unfinished. Call it before a page or a person is changed. */
  readonly mayLeave: () => Promise<boolean>;
  /** A form is unfinished until the answer is called. */
  readonly hold: (ask: () => Promise<boolean>) => () => void;
}

/**
 * A guard for `LpProvider`, made by a page that has a router of its own: the router asks `mayLeave` before it goes on, wherever the
 * wish comes from (menu, back). Reloading and closing are asked about by the forms themselves, in the browser's own words.
 * @example
 * const [leaveGuard] = useState(createLeaveGuard);
 * const open = async (page) => (await leaveGuard.mayLeave()) && show(page);
 */
export function createLeaveGuard(): LeaveGuard {
  const asking = new Set<() => Promise<boolean>>();
  return {
    unfinished: () => asking.size > 0,
    mayLeave: async () => {
      for (const ask of [...asking]) if (!(await ask())) return false;
      return true;
    },
    hold: (ask) => {
      asking.add(ask);
      return () => asking.delete(ask);
    },
  };
}
