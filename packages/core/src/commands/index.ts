export { carryOut } from './carryOut.js';

export type { CarriedOut, CarryOutContext, NotCarriedOut, UnitNotInRegister } from './carryOut.js';
