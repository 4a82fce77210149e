export {
  defaultExchangeLimits,
  readObservations,
  readPhenomena,
  writeObservations,
  writePhenomena,
} from './exchange.js';

export type { ExchangeFileError, ExchangeForm, ExchangeLimits, ExchangeReadOptions } from './exchange.js';
export type { CsvFault } from './csv.js';
