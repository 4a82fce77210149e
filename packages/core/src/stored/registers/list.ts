import { registers } from '../../registers/index.js';
import { storedRegister, type StoredRegister } from './storedRegister.js';

/** Every register as a server keeps it. */
export const storedRegisters: readonly StoredRegister[] = Object.values(registers).map(storedRegister);
