import { useCallback, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@puheeksi/client';
import type { LpProcessCommand, ProcessId, Result, UnitId } from '@puheeksi/core';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { useLp } from '../provider/useLp.js';
import { lpKeys } from './keys.js';

/** Sends commands, and whether an answer is still awaited. */
export interface SendCommands {
  readonly busy: boolean;
  /** The answer, or `undefined` when an earlier call is still under way: a second press does nothing. */
  readonly send: (
    process: ProcessId,
    commands: readonly LpProcessCommand[],
  ) => Promise<Result<CommandReceipt, Problem> | undefined>;
}

/**
 * Carries out commands to one process, one call at a time, and has the unit's work view read again when something was recorded.
 * @example const { send, busy } = useSendCommands(unit);
 */
export function useSendCommands(unit: UnitId): SendCommands {
  const { source } = useLp();
  const client = useQueryClient();
  // A ref beside the state: two presses in one frame both see busy === false.
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const send = useCallback<SendCommands['send']>(
    async (process, commands) => {
      if (underWay.current) return undefined;
      underWay.current = true;
      setBusy(true);
      try {
        const answer = await source.send(process, commands);
        if (answer.ok) void client.invalidateQueries({ queryKey: lpKeys.unitDiscussions(unit) });
        return answer;
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [source, client, unit],
  );
  return { busy, send };
}
