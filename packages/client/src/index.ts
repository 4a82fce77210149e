export { httpSource } from './sources/httpSource.js';
export { httpTables } from './sources/httpTables.js';
export { memoryRegion } from './sources/memoryRegion.js';
export { memorySource, sourceOf } from './sources/memorySource.js';
export { staticSource } from './sources/staticSource.js';
export { staticFiles } from './sources/staticFiles.js';

export type {
  CallOptions,
  CommandOf,
  DataSource,
  Problem,
  RegisterSource,
  SendEntriesOptions,
  SendOptions,
  StreamId,
  StreamViewOf,
  TableQuery,
} from './dataSource.js';
export type { TableListing } from '@puheeksi/core/wire';
export type { TableSource } from './sources/httpTables.js';
export type { HttpOptions } from './http.js';
export type { GetToken } from './token.js';
export type { MemoryRegion, MemoryRegionOptions } from './sources/memoryRegion.js';
export type { MemoryRegisterDoor, RegisterLog } from './sources/memoryRegisterDoor.js';
export type { Posts } from './sources/memorySource.js';
export type { StaticOptions } from './sources/staticSource.js';
