import { useCallback, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CommandOf, Problem, SendOptions, StreamId } from '@puheeksi/client';
import type { Result, UnitId } from '@puheeksi/core';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { useLp } from '../provider/useLp.js';
import { lpKeys } from './keys.js';

/** Sends commands, and whether an answer is still awaited. */
export interface SendCommands<Id extends StreamId> {
  readonly busy: boolean;
  /** The answer, or `undefined` when an earlier call is still under way: a second press does nothing. */
  readonly send: (
    key: string,
    commands: readonly CommandOf<Id>[],
    options?: Pick<SendOptions, 'dryRun' | 'expectedVersion'>,
  ) => Promise<Result<CommandReceipt, Problem> | undefined>;
}

/**
 * Carries out commands to streams of a kind, one call at a time, and has the stream and the unit's work view read again when
 * something was recorded.
 * @example const { send, busy } = useSendCommands('lp-process', unit);
 */
export function useSendCommands<Id extends StreamId>(stream: Id, unit?: UnitId): SendCommands<Id> {
  const { source } = useLp();
  const client = useQueryClient();
  // A ref beside the state: two presses in one frame both see busy === false.
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const send = useCallback<SendCommands<Id>['send']>(
    async (key, commands, options) => {
      if (underWay.current) return undefined;
      underWay.current = true;
      setBusy(true);
      try {
        const answer = await source.send(stream, key, commands, options);
        if (answer.ok && !answer.value.dryRun) {
          void client.invalidateQueries({ queryKey: lpKeys.stream(stream, key) });
          if (unit !== undefined) void client.invalidateQueries({ queryKey: lpKeys.unitDiscussions(unit) });
        }
        return answer;
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [source, client, stream, unit],
  );
  return { busy, send };
}
