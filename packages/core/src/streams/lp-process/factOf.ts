import type { CorrectOpening, LpEntryCommand, OpenProcessCommand } from './commands.js';
import type { ProcessFact } from './facts.js';
import { lpProcessMakes } from './makes.js';
import type { ProcessBody } from './state.js';

/** What `derive` fills in, as it stands until then. */
const first = { first: false };
const underived: Partial<Record<ProcessFact['type'], object>> = {
  'discussion-held': first,
  'plan-agreed': first,
  'plan-given': first,
  'network-meeting-held': first,
  'responsible-workers-named': first,
  'consultation-answered': first,
  'further-need-asked': { afterMeeting: false },
};

/**
 * The fact a command would make: its content, in the unit it tells or in the one that carries the process. What depends on other
 * entries is filled in by `derive`.
 * @example factOf({ type: 'give-plan', … }, body) // { type: 'plan-given', …, first: false }
 */
export function factOf(
  command: Exclude<LpEntryCommand, OpenProcessCommand | CorrectOpening>,
  { unit, origin }: Pick<ProcessBody, 'unit' | 'origin'>,
): ProcessFact {
  const [type] = lpProcessMakes[command.type];
  const fact = { unit, ...command, ...underived[type], type } as ProcessFact;
  if (fact.type === 'discussion-held') return { ...fact, origin };
  return fact.type === 'consultation-asked' ? { ...fact, sectors: [...new Set(fact.sectors)] } : fact;
}
