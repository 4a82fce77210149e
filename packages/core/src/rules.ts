/**
 * How a rule of the source is meant: `testable` rules have tests that name them, a `fact` describes the region or the work
 * and cannot be broken by software, an `open` one is a question the source leaves to the region.
 */
export type RuleKind = 'testable' | 'fact' | 'open';

/** One rule of the service model in one sentence. */
export interface DomainRule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly says: string;
}

const testable = (id: string, says: string): DomainRule => ({ id, kind: 'testable', says });
const fact = (id: string, says: string): DomainRule => ({ id, kind: 'fact', says });
const open = (id: string, says: string): DomainRule => ({ id, kind: 'open', says });

/**
 * Every rule of the service model of North Karelia, classed. `npm run rules` prints the executed tests of each and fails when
 * a testable one has none.
 * @source Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023
 */
export const domainRules: readonly DomainRule[] = [
  testable('R0-B1', 'A local family-centre team represents those who work with children of different ages.'),
  testable('R0-B2', 'Area management groups answer observations and form initiatives by joint decision.'),
  testable('R0-B3', 'The provincial steering group decides the role of a phenomenon and forwards it.'),
  testable(
    'R0-B4',
    'The child and family council and the HYTE steering group are two channels to one committee.',
  ),
  testable('R0-B5', 'The HYTE committee approved the plan in which the ways of working bind all.'),
  testable('R0-B6', 'The LP coordination group gives individual method supervision.'),
  testable('R0-B7', 'Management groups of divisions answer the guiding questions and decide jointly.'),
  testable('R0-P1', 'A discussion, and a network meeting when needed; never a meeting without a discussion.'),
  testable('R0-P2', 'Work starts together with the adults who matter to the child.'),
  testable('R0-P3', 'Expertise is invited into the child’s network; the family is not sent away.'),
  testable('R0-P4', 'The family takes part in deciding the arrangements and who is invited.'),
  testable('R0-P5', 'Every participant has a clear role as the family’s support.'),
  testable('R0-P6', 'The plan is made together and the parents receive it in writing.'),
  testable(
    'R0-P7',
    'After a network meeting plan and support are recorded and a responsible worker or pair is named.',
  ),
  testable('R0-P8', 'The family’s own view on a further meeting is asked; “not needed” is a normal end.'),
  testable('R0-P9', 'A discussion may start from adult services or from the family’s own wish.'),
  testable('R0-P10', 'LP work is built into care and service chains.'),
  testable('R0-P11', 'Shared time in the calendar lets a network meeting be arranged without delay.'),
  testable('R0-P12', 'Taking LP into use is decided in management, on record, and supervised.'),
  testable('R0-P13', 'LP work can be done in working time.'),
  testable('R0-T1', 'Entry to the method training: a suitable degree, or studies in the fields.'),
  testable('R0-T2', '18 h / 3 days for health and social services: discussion and network meeting.'),
  testable('R0-T3', '12 h / 2 days for education: discussion only; another region may rule otherwise.'),
  testable('R0-T4', 'The complement gives the network meeting to who has the discussion.'),
  testable('R0-T5', 'Trainer training: six days, for who has both rights.'),
  testable('R0-T6', 'Trainers take part in continuing education every couple of years.'),
  testable('R0-T7', 'Boosters are needed regularly; no interval is given.'),
  testable('R0-T8', 'The training plan has six items.'),
  testable('R0-T9', 'Collective-impact training has a theoretical part and a workshop of the unit.'),
  testable('R0-T10', 'Law training on multi-professional work is planned.'),
  testable('R0-T11', 'Supervisors are informed of the service model.'),
  testable('R0-T12', 'The LP coordination group coordinates the trainings.'),
  testable('R0-T13', 'Qualification gives the right to carry out the method independently.'),
  testable('R0-K1', 'The local team collects observations and uses them in management.'),
  testable('R0-K2', 'A team meets every one to two months.'),
  testable(
    'R0-K3',
    'County, municipality, parish and NGOs, and different ages of children, are represented.',
  ),
  testable('R0-K4', 'The work pair of a team carries its message to the area management group.'),
  testable('R0-K5', 'An initiative exists only by a joint decision.'),
  testable('R0-K6', 'The upward path has six steps.'),
  testable('R0-K7', 'Handling, plans and decisions are told back to the team.'),
  testable('R0-K8', 'An observation never describes an identifiable person.'),
  testable('R0-K9', 'Observations can be exchanged with another tool.'),
  testable('R0-K10', 'Phenomena raise needs that are budgeted for.'),
  testable('R0-E1', 'Embedding begins with trust, commitment and a common language.'),
  testable('R0-E2', 'Staff are heard and supported, and monitoring is told actively.'),
  testable('R0-E3', 'Maintenance goes on with boosters and local support.'),
  fact('R0-E4', 'What helps: structures, participation, interaction, a long-term plan; R0-E1–R0-E3.'),
  testable('R0-E5', 'Monitoring uses measures of impact, client experience and use.'),
  testable('R0-E6', 'A common model at an interface has a life cycle.'),
  testable('R0-PR1', 'Problem: working time.'),
  fact('R0-PR2', 'Problem: inclusion in existing activities; R0-P10.'),
  fact('R0-PR3', 'Problem: common policies.'),
  fact('R0-PR4', 'Problem: felt as extra work; R0-P13.'),
  fact('R0-PR5', 'Problem: need for training and for support in recording.'),
  fact('R0-PR6', 'Problem: communication, and common time in the daytime; R0-P11.'),
  testable('R0-SO1', 'Solution: common calendar time.'),
  fact('R0-SO2', 'Solution: local family-centre teams; R0-B1.'),
  fact('R0-SO3', 'Solution: LP in care and service chains; R0-P10.'),
  fact(
    'R0-SO4',
    'Solution: coordinating leadership, agreed models, consultation in the job description; R0-P3.',
  ),
  fact('R0-SO5', 'Solution: joint trainings; R0-T8.'),
  testable('R0-SO6', 'Solution: hearing and rewarding staff; LP in the communication plan.'),
  testable('R0-N1', 'Every survey item has its own numerator and denominator.'),
  open('R0-Q-B9', 'By area or by profession: the booster plan shows either.'),
];
