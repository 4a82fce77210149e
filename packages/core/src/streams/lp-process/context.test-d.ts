import type { CarryOutContext } from '../../commands/index.js';
import type { Day } from '../../kernel/index.js';
import { defaultLpSettings, type LpProcessContext } from './index.js';

declare const today: Day;
declare const carried: Omit<CarryOutContext, 'rights' | 'settings'>;

export const whole: LpProcessContext = { today, rights: [], settings: defaultLpSettings };
// @ts-expect-error whoever knows no rights says so: they are never left out
export const withoutRights: LpProcessContext = { today, settings: defaultLpSettings };
// @ts-expect-error the settings of the region are never left out
export const withoutSettings: LpProcessContext = { today, rights: [] };
// @ts-expect-error nor where commands are carried out
export const carriedWithoutRights: CarryOutContext = { ...carried, settings: defaultLpSettings };
// @ts-expect-error nor where commands are carried out
export const carriedWithoutSettings: CarryOutContext = { ...carried, rights: [] };
