import { addMonths, monthOf } from '../../kernel/index.js';
import { defaultPractitionerSettings } from '../../streams/practitioner/index.js';
import { refreshersFallingDue } from '../fallingDue.js';
import type { Indicator } from '../indicator.js';
import { practitionerStockMeasures } from '../lp/index.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { unitCoverageIndicator } from '../shapes/unitCoverageIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

// What a region has decided changes who counts, not what the measure is called: any settings give the same declarations.
const { practitionersByRight, refreshersDue } = practitionerStockMeasures(defaultPractitionerSettings);
const fallingDue = refreshersFallingDue(defaultPractitionerSettings);

const meta = (input: Omit<MetaInput, 'group'>) =>
  metaOf({ group: 'competence', protect: 'staff', time: 'day', direction: 'more', ...input });
const withRight = (...right: readonly string[]) => ({ measure: practitionersByRight, where: { right } });
const mayDiscuss = withRight('discussion', 'both', 'trainer');
const mayMeet = withRight('both', 'trainer');
const splits = ['unit', 'area', 'municipality'] as const;
const source = 'R0-T2–R0-T5, F21: a unit with nobody qualified is seen';
const due = (status: string) => ({ measure: refreshersDue, where: { status } });

/** Who may lead what, and whose refreshers fall due. */
export const competence: readonly Indicator[] = [
  countIndicator(meta({ id: 'qualified-for-discussion', source }), {
    counted: mayDiscuss,
    alongside: practitionersByRight,
    splits,
  }),
  countIndicator(meta({ id: 'qualified-for-network-meeting', source }), {
    counted: mayMeet,
    alongside: practitionersByRight,
    splits,
  }),
  countIndicator(meta({ id: 'trainers', source: 'R0-T5' }), {
    counted: withRight('trainer'),
    alongside: practitionersByRight,
    splits,
  }),
  unitCoverageIndicator(meta({ id: 'units-with-discussion-right', source }), { counted: mayDiscuss }),
  unitCoverageIndicator(meta({ id: 'units-with-meeting-right', source }), { counted: mayMeet }),
  countIndicator(meta({ id: 'refreshers-due-soon', direction: 'neither', source: 'R0-T6, R0-T7, F18' }), {
    counted: due('due-soon'),
    alongside: practitionersByRight,
  }),
  countIndicator(meta({ id: 'refreshers-overdue', direction: 'less', source: 'R0-T6, R0-T7, F18' }), {
    counted: due('overdue'),
    alongside: practitionersByRight,
  }),
  countIndicator(meta({ id: 'refreshers-falling-due', direction: 'neither', source: 'R0-T6, R0-T7, F19' }), {
    counted: { measure: fallingDue },
    alongside: practitionersByRight,
    axis: {
      dimension: 'due',
      codes: ({ day }) => Array.from({ length: 12 }, (_, ahead) => addMonths(monthOf(day), ahead)),
    },
  }),
];
