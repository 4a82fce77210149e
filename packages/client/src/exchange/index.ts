export {
  defaultExchangeLimits,
  readObservations,
  readPhenomena,
  writeObservations,
  writePhenomena,
} from './exchange.js';

export type { ExchangeFileError } from '@puheeksi/core/streams/phenomenon';
export type { ExchangeForm, ExchangeLimits, ExchangeReadOptions } from './exchange.js';
export type { CsvFault } from '../files/csv.js';
