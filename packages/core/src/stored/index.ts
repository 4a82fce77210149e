export { describedStream } from './described.js';
export { firstTakenText } from '../commands/firstTakenText.js';
export { rightTo } from '../commands/refusalOf.js';
export { recordOnce, triedAnew, untilUnmoved } from '../commands/recordCommands.js';
export { regionPorts } from '../commands/regionPorts.js';
export { storedStreams } from './list.js';
export { readUnitDiscussions } from './unitDiscussions.js';
export { measuresOf } from './measures.js';
export { parseCommand, parseEvent } from './parse.js';
export { maxCommands } from '../commands/storedStream.js';
export { storedRegisters } from './registers/list.js';
export { maxEntries } from './registers/registerCodec.js';
export { memoryRegisters } from './registers/inMemory.js';
export { readEntriesPage, readEntriesSummary, readEntryHistory, readOneEntry } from './registers/reading.js';
export { recordEntriesOnce } from './registers/recordEntries.js';
export { isInScope } from './registers/scope.js';
export { storedRegister } from './registers/storedRegister.js';

export type { DescribedStream } from './described.js';
export type { DeclaredMeasures } from './measures.js';
export type {
  CommandOutcome,
  CommandRefusal,
  Moved,
  RecordedOnce,
  Recorder,
  Recording,
  Sending,
} from '../commands/recordCommands.js';
export type { RegionReader } from '../commands/regionPorts.js';
export type {
  BroughtText,
  RecordedStreamEvent,
  SharedRefusal,
  StoredStream,
  StreamContent,
  StreamEvent,
  StreamLog,
  StreamMeasures,
  StreamOutcome,
  StreamRefusal,
  StreamRequest,
  StreamWarning,
} from '../commands/storedStream.js';
export type { StreamText } from '../commands/entryFields.js';
export type {
  AccessDemand,
  AccessDemands,
  Disclosure,
  StreamDefinition,
  StreamParts,
  World,
} from '../streams/definition.js';
export type { Port, PortAnswer, PortAnswers, Ports, StreamVersion } from '../streams/ports.js';
export type { RegionSettings } from '../streams/regionSettings.js';
export type { Streams } from '../streams/streams.js';
export type { AccessPlace, NamedRight, TriedRight } from '../commands/refusalOf.js';
export type { ReadRecord } from './registers/registerCodec.js';
export type {
  EntriesRecorder,
  EntriesRefusal,
  EntriesSending,
  RecordedEntries,
} from './registers/recordEntries.js';
export type { Asker, Scope } from './registers/scope.js';
export type {
  EntryText,
  EntryVersion,
  RegisterNotice,
  RegisterOutcome,
  RegisterRefusal,
  RegisterRequest,
  RegisterWorld,
  StoredRegister,
} from './registers/storedRegister.js';
export type { AroundRegisters, MemoryRegisters } from './registers/inMemory.js';
export type {
  EntriesPage,
  EntriesSummary,
  EntryHistory,
  OneEntry,
  Reader,
  Reading,
  ReadingRefusal,
  RegisterStore,
  WantedEntries,
} from './registers/reading.js';
