import type { GenericSchema } from 'valibot';
import type { StreamCodec } from '../commands/storedStream.js';
import type { EntryTable } from '../schema/index.js';
import type { StreamParts } from '../streams/definition.js';
import { commandSchemaOf, eventSchemaOf } from './entryCodec.js';
import { read } from './read.js';

/** The codec of a stream with the schemas that the OpenAPI document shows. */
export interface DescribedCodec<S extends StreamParts> extends StreamCodec<S> {
  readonly schemas: { readonly command: GenericSchema; readonly event: GenericSchema };
}

/** What reads the commands and events of a stream, made of its table of entries. @example streamCodec<TeamParts>(teamEntries).command(input) */
export function streamCodec<S extends StreamParts>(entries: EntryTable): DescribedCodec<S> {
  const command = commandSchemaOf<S['command']>(entries);
  const event = eventSchemaOf<S['event']>(entries);
  return {
    command: (input) => read(command, input),
    event: (input) => read(event, input),
    schemas: { command, event },
  };
}
