import type { Controllers } from '../../kernel/controller.js';
import type { Day } from '../../kernel/index.js';
import { defaultLpSettings, type LpProcessContext } from './index.js';

declare const today: Day;
declare const controllers: Controllers;

export const whole: LpProcessContext = { today, rights: [], settings: defaultLpSettings, controllers };
// @ts-expect-error whoever knows no rights says so: they are never left out
export const withoutRights: LpProcessContext = { today, settings: defaultLpSettings, controllers };
// @ts-expect-error the settings of the region are never left out
export const withoutSettings: LpProcessContext = { today, rights: [], controllers };
// @ts-expect-error nor are controllers: a hand-over is judged by them
export const withoutControllers: LpProcessContext = { today, rights: [], settings: defaultLpSettings };
