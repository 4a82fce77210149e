import { embeddingLabels, priorityNames, trainingTypeNames } from '@puheeksi/core/terms/reference';
import type { RecordFaults } from '../collaborationTexts.js';
import type { RegisterNames } from '../streamSentences.js';
import { bracketed, bracketedDay, labelsOf, nameOf, quotedLabels } from '../wording.js';

/** The name of a priority of 2023–2025, or of one that the region chose itself. */
const priority = (fact: unknown, names: RegisterNames): string => {
  const [known] = labelsOf(fact, priorityNames, 'en');
  return bracketed([known ?? nameOf(fact, names)]);
};

/** English sentences for what plans and sets of network work lack. */
export const recordsEn: RecordFaults = {
  actionPlan: {
    'period-backwards': () =>
      'The period of the action plan ends before it begins. Correct the first or the last day.',
    'approval-missing': () =>
      'The committee for the promotion of health and wellbeing has not approved the action plan yet. Take the plan to the committee and record the day of approval.',
    'priorities-missing': () =>
      'No priorities have been chosen for the action plan. Add at least one priority to the plan.',
    'priority-not-in-plan': ({ priority: code }, names) =>
      `The plan has an action or a decision for a priority${priority(code, names)} that is not its own. Add the priority, or move the action to another one.`,
    'priority-without-action': ({ priority: code }, names) =>
      `A priority has no joint action${priority(code, names)}. Add an action, or record the decision that there is none in this period.`,
    'priority-both-none-and-action': ({ priority: code }, names) =>
      `A priority has both a joint action and a decision to have none${priority(code, names)}. Remove one of the two.`,
    'method-not-binding': ({ method }) =>
      `The plan lacks a working method that binds everybody${bracketed(quotedLabels(method, embeddingLabels.bindingMethods, 'en'))}. Add it to the plan.`,
  },
  trainingPlan: {
    'type-not-planned': ({ type }) =>
      `The training plan lacks a training${bracketed(quotedLabels(type, trainingTypeNames, 'en'))}. Set a date for it.`,
    'workshop-without-theory': ({ unit }, names) =>
      `The unit’s workshop has no theoretical training in collective impact before it${bracketed([nameOf(unit, names)])}. Arrange that for the unit before the workshop.`,
    'audience-without-theory': ({ audience }) =>
      `The more theoretical training in collective impact has not been planned for ${
        audience === 'supervisors' ? 'supervisors' : audience === 'staff' ? 'staff' : 'everybody'
      }. Add a date for it.`,
    'supervisors-not-informed': () =>
      'No introduction to the Let’s Talk service model is planned for supervisors. Add one, so that supervisors can support the work.',
    'not-coordinated-by-lp-group': ({ body }, names) =>
      `The trainings are coordinated by another body than the Let’s Talk coordination group${bracketed([nameOf(body, names)])}. Check who coordinates them.`,
  },
  indicatorSet: {
    'text-empty': () => 'The id of the indicator is missing. Enter it, or remove the indicator.',
    'text-too-long': () => 'The id of the indicator is too long. Enter it as it stands in its source.',
    'text-identifies': () =>
      'The id of the indicator has something by which a person could be recognised. Enter only its source and id, for example sotkanet:292.',
    'not-an-indicator': ({ position }) =>
      `The indicator is not recognised${typeof position === 'number' ? ` (number ${position} in the list)` : ''}. Enter its source and id, for example sotkanet:292.`,
    'deciding-body-missing': () =>
      'The decision does not say who chose the indicators. Choose at least one group.',
    'measures-missing': () => 'No indicator has been chosen. Choose at least one.',
    'measure-twice': ({ indicator }) =>
      `The same indicator has been chosen twice${bracketed([nameOf(indicator, {})])}. Remove one of the two.`,
    'before-last-version': ({ decidedOn }) =>
      `The date is earlier than the day of the decision before it${bracketedDay('en', decidedOn)}. Check the date.`,
  },
};
