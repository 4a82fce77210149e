import type { RegionCode, UnitId } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import { may, type AccessContext, type Assignment, type Resource, type Seat } from './index.js';

const region = '14' as RegionCode;
const actor: Assignment = {
  subject: 's-1',
  roles: ['practitioner'],
  units: ['liperi-school' as UnitId],
  region,
};
const resource: Resource = { kind: 'statistics', region };
const context: AccessContext = { purpose: 'manage-by-knowledge' };

may(actor, 'read-statistics', resource, context);

// @ts-expect-error a role that the matrix does not know
export const role: Assignment = { ...actor, roles: ['superuser'] };
// @ts-expect-error a unit is a checked code, not any text
export const unit: Assignment = { ...actor, units: ['liperi-school'] };
// @ts-expect-error a region is a checked code, not any text
export const place: Resource = { kind: 'statistics', region: '14' };
// @ts-expect-error so is a body
export const body: Resource = { kind: 'collaboration', region, bodyKind: 'local-team', body: 'liperi-team' };
// @ts-expect-error and the area of a seat
export const seat: Seat = { kind: 'local-team', body: 'liperi-team' as BodyId, area: 'liperi' };
// @ts-expect-error an action that the matrix does not know
may(actor, 'read-everything', resource, context);
// @ts-expect-error the purpose must be stated
may(actor, 'read-statistics', resource, {});
// @ts-expect-error a door is broken open for a reason of the list
export const glass: AccessContext = { purpose: 'serve-family', breakGlass: 'curious' };
// @ts-expect-error a process belongs to a unit
export const process: Resource = { kind: 'process', region };
// @ts-expect-error whose a unit is must be said, also where no register knows it
export const nobodys: Resource = { kind: 'unit', region, unit: 'liperi-school' as UnitId };
