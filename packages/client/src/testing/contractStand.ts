import type { ContractRunner, ContractTarget } from './contract.js';
import { demand } from './expectations.js';

/** A target that stands while a suite runs. */
export interface ContractStand {
  /** The target of the suite under way. */
  readonly opened: () => ContractTarget;
  /** To be called within a suite: its target is made before the first test and closed after the last. */
  readonly stand: () => void;
}

/** Makes the target of each suite that asks for it. @example const { opened, stand } = contractStand(runner, () => makeTarget(given)) */
export function contractStand(
  { beforeAll, afterAll }: Pick<ContractRunner, 'beforeAll' | 'afterAll'>,
  make: () => Promise<ContractTarget>,
): ContractStand {
  let target: ContractTarget | undefined;
  return {
    opened: () => {
      demand(target !== undefined, 'the target is made');
      return target;
    },
    stand: () => {
      beforeAll(async () => {
        target = await make();
      });
      afterAll(async () => {
        await target?.close?.();
      });
    },
  };
}
