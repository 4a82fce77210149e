import { finnishDay, type Day, type Instant } from '@puheeksi/core';
import { parseInstant } from '@puheeksi/core/kernel';
import { useCallback, useEffect, useState } from 'react';

/**
 * Today in Finland by the server's clock, which a developer may have set to another day; by the clock of the device until the
 * server has answered.
 */
export function useServerDay(): () => Day {
  const [aheadMs, setAheadMs] = useState(0);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = await fetch('/dev/people');
      if (!answer.ok) return;
      const { now } = (await answer.json()) as { readonly now: string };
      const told = parseInstant(now);
      if (!gone && told.ok) setAheadMs(Date.parse(told.value) - Date.now());
    };
    // Without a server there are no figures either, and the widgets say so
    ask().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return useCallback(() => finnishDay(new Date(Date.now() + aheadMs).toISOString() as Instant), [aheadMs]);
}
