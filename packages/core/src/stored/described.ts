import type { GenericSchema } from 'valibot';
import {
  storedStream,
  type StoredStream,
  type StreamEvent,
  type StreamMeasures,
} from '../commands/storedStream.js';
import type { MeasureDeclaration } from '../indicators/index.js';
import type { Issue, Result } from '../kernel/index.js';
import type { StreamDefinition, StreamParts } from '../streams/definition.js';
import { streamCodec } from '../wire/streamCodec.js';

/** A stored stream with what the OpenAPI document and the reference pages show of it. */
export interface DescribedStream extends StoredStream {
  /** Reads a command from unknown input: the command, or every issue at once with its path. */
  readonly command: (input: unknown) => Result<StreamEvent, readonly Issue[]>;
  readonly measures: readonly MeasureDeclaration[];
  readonly schemas: { readonly command: GenericSchema; readonly event: GenericSchema };
}

/**
 * A stream as a server or a memory source keeps it: its definition, the codec made of its table of entries, and what it is counted
 * as.
 * @example describedStream(teamStream, teamMeasures).schemas.command
 */
export function describedStream<S extends StreamParts>(
  definition: StreamDefinition<S>,
  measures: StreamMeasures<S> & { readonly declarations?: readonly MeasureDeclaration[] },
): DescribedStream {
  const codec = streamCodec<S>(definition.entries);
  return {
    ...storedStream(definition, codec, measures),
    command: codec.command,
    measures: measures.declarations ?? [],
    schemas: codec.schemas,
  };
}
