import type { ControllerId } from '../../kernel/controller.js';
import type { LpEntryCommand, LpProcessCommand } from './commands.js';
import type { LpProcessContext } from './context.js';
import type { LpProcessError } from './errors.js';
import type { LpProcessEvent } from './events.js';
import type { Disclosure } from '../definition.js';
import type { ProcessBody } from './state.js';

type HandOverCommand = Extract<LpEntryCommand, { type: 'hand-over-process' | 'hand-over-responsibility' }>;

/** Who takes over: a unit of the register, or a worker whom the register may not know. A region is another controller by itself. */
const takerOf = (
  command: HandOverCommand,
  { ofUnits, ofWorkers }: LpProcessContext['controllers'],
): { readonly controller: ControllerId | undefined; readonly isWorker: boolean } =>
  command.type === 'hand-over-process'
    ? { controller: command.to === 'region' ? undefined : ofUnits[command.toUnit], isWorker: false }
    : { controller: ofWorkers[command.to], isWorker: true };

/**
 * Whether the ground of a hand-over fits the controllers of who gives and who takes. The region's registers decide; of a worker whom
 * they do not know, what is stated stands.
 * Refuses with `hand-over-needs-ground`, `hand-over-within-controller`, `hand-over-recipient-mismatch`.
 * @source docs/settled-questions.md "Controllers": handing over to another controller is a disclosure
 */
export function controllerFault(
  command: LpEntryCommand,
  { unit }: ProcessBody,
  { controllers }: LpProcessContext,
): LpProcessError | undefined {
  if (command.type !== 'hand-over-process' && command.type !== 'hand-over-responsibility') return undefined;
  if (command.type === 'hand-over-process' && command.to === 'region') return undefined;
  const own = controllers.ofUnits[unit];
  const { controller, isWorker } = takerOf(command, controllers);
  if (command.ground === 'same-controller') {
    const isOwn = own !== undefined && own === controller;
    if (isOwn || (isWorker && controller === undefined)) return undefined;
    return { code: 'hand-over-needs-ground', ...(controller === undefined ? {} : { controller }) };
  }
  const { toController } = command;
  const taker = controller ?? toController;
  if (taker === own) return { code: 'hand-over-within-controller', controller: taker };
  return taker === toController
    ? undefined
    : { code: 'hand-over-recipient-mismatch', toController, controller: taker };
}

/** Whose controllers the rules need to know before a command is decided. */
export function controllersAsked(
  command: LpProcessCommand | undefined,
  unit: ProcessBody['unit'] | undefined,
) {
  const own = unit === undefined ? [] : [unit];
  if (command?.type === 'hand-over-responsibility') return { units: own, workers: [command.to] };
  if (command?.type !== 'hand-over-process' || command.to === 'region') return { units: [], workers: [] };
  return { units: [...own, command.toUnit], workers: [] };
}

/** Which event of a process goes to another controller, and on which ground. @example discloses(handedOver) // { recipient: 'controller:liperi', ground: 'consent' } */
export function discloses(event: LpProcessEvent): Disclosure | undefined {
  if (event.type !== 'process-handed-over' && event.type !== 'responsibility-handed-over') return undefined;
  if (event.ground === 'same-controller') return undefined;
  const recipient = 'toController' in event ? `controller:${event.toController}` : `region:${event.toRegion}`;
  return { recipient, ground: event.ground };
}
