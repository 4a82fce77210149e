import type { Day } from '../../kernel/index.js';
import { defaultLpSettings, type LpProcessContext } from './index.js';

declare const today: Day;

export const whole: LpProcessContext = { today, rights: [], settings: defaultLpSettings };
// @ts-expect-error whoever knows no rights says so: they are never left out
export const withoutRights: LpProcessContext = { today, settings: defaultLpSettings };
// @ts-expect-error the settings of the region are never left out
export const withoutSettings: LpProcessContext = { today, rights: [] };
