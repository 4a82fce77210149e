import { unreachable, type Issue, type Result } from '../kernel/index.js';
import type { Streams } from '../streams/streams.js';
import type { DescribedStream } from './described.js';
import { storedStreams } from './list.js';

const streamOf = (id: keyof Streams): DescribedStream => {
  const stream = storedStreams.find((stored) => stored.id === id);
  return stream ?? unreachable(id as never);
};

/**
 * Reads a command to a stream from unknown input: the command, or every issue at once with its path.
 * @example parseCommand('team', { type: 'end-team' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseCommand<Id extends keyof Streams>(
  stream: Id,
  input: unknown,
): Result<Streams[Id]['command'], readonly Issue[]> {
  return streamOf(stream).command(input) as Result<Streams[Id]['command'], readonly Issue[]>;
}

/** Reads a stored event of a stream, of its present format. @example parseEvent('team', row.data).ok // true */
export function parseEvent<Id extends keyof Streams>(
  stream: Id,
  input: unknown,
): Result<Streams[Id]['event'], readonly Issue[]> {
  const { event, format } = streamOf(stream);
  return event(input, format) as Result<Streams[Id]['event'], readonly Issue[]>;
}
