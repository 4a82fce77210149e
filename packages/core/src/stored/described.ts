import type { GenericSchema } from 'valibot';
import { storedStream, type StoredStream, type StreamMeasures } from '../commands/storedStream.js';
import type { StreamDefinition, StreamParts } from '../streams/definition.js';
import { streamCodec } from '../wire/streamCodec.js';

/** A stored stream with the schemas that the OpenAPI document shows. */
export interface DescribedStream extends StoredStream {
  readonly schemas: { readonly command: GenericSchema; readonly event: GenericSchema };
}

/**
 * A stream as a server or a memory source keeps it: its definition, the codec made of its table of entries, and what it is counted
 * as.
 * @example describedStream(teamStream, teamMeasures).schemas.command
 */
export function describedStream<S extends StreamParts>(
  definition: StreamDefinition<S>,
  measures: StreamMeasures<S>,
): DescribedStream {
  const codec = streamCodec<S>(definition.entries);
  return { ...storedStream(definition, codec, measures), schemas: codec.schemas };
}
