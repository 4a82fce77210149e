export { dataSourceContract } from './contract.js';
export { closedUnit, contractRegion, otherUnit, ownUnits, signedInCallers } from './contractRegion.js';
export { puheeksiHandlers } from './handlers.js';

export type { ContractRunner, ContractTarget } from './contract.js';
export type { ContractAuditRow, ContractInside } from './streamContract.js';
export type { ContractCaller, ContractRegion } from './contractRegion.js';
export type { HandlerOptions, SourceOfToken } from './handlers.js';
