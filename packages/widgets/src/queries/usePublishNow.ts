import { useCallback, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@puheeksi/client';
import type { Result } from '@puheeksi/core';
import type { Publication } from '@puheeksi/core/wire';
import { useLp } from '../provider/useLp.js';
import { lpKeys } from './keys.js';

/** Publishes now, and whether it is under way. */
export interface PublishNow {
  readonly busy: boolean;
  /** The answer, or `undefined` when an earlier call is still under way. */
  readonly publish: () => Promise<Result<Publication, Problem> | undefined>;
}

/**
 * Publishes the region's tables now, for those entitled, and has every shown table read again.
 * @example const { publish, busy } = usePublishNow();
 */
export function usePublishNow(): PublishNow {
  const { source } = useLp();
  const client = useQueryClient();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const publish = useCallback<PublishNow['publish']>(async () => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    try {
      const answer = await source.publishNow();
      if (answer.ok) await client.invalidateQueries({ queryKey: lpKeys.tables });
      return answer;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }, [source, client]);
  return { busy, publish };
}
