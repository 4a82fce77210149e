export type { CallOptions, DataSource, Problem, TableListing, TableQuery } from './dataSource.js';
