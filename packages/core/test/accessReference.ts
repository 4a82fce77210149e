import { accessMatrix, actions, roles, type Action, type Ground, type Role } from '../src/access/index.js';

/** The worlds of data the actions belong to, in the order of the page. */
export const worlds: readonly {
  readonly title: string;
  readonly note: string;
  readonly actions: readonly Action[];
}[] = [
  {
    title: 'Statistics',
    note: 'Published statistics are protected before they leave the server, so everybody who is signed in may read them.',
    actions: ['read-statistics', 'publish-statistics', 'deliver-statistics'],
  },
  {
    title: 'Case work',
    note: 'Pseudonymous data of a family. A unit’s workers see its work list and begin processes; one process opens to those it names, to a named role, or for a stated reason that is shown to the supervisor and the data protection officer.',
    actions: ['record-case-work', 'read-work-view', 'read-case-text', 'arrange-meeting', 'hand-over-case'],
  },
  {
    title: 'The family’s own view',
    note: 'Prepared and closed: a region opens it by a decision. A guardian with a restricted right to know sees nothing by this way.',
    actions: ['read-own-process', 'answer-own-invitation', 'request-own-log'],
  },
  {
    title: 'Network work',
    note: 'Observations, phenomena, initiatives and decisions: never data of a family.',
    actions: [
      'record-observation',
      'read-collaboration-work',
      'record-team-work',
      'decide-initiative',
      'escalate-initiative',
      'return-feedback',
      'answer-guiding-question',
    ],
  },
  {
    title: 'Training, embedding, settings, oversight',
    note: 'Those who keep the service running see no case work by it.',
    actions: [
      'record-training',
      'read-training-register',
      'record-adoption',
      'record-embedding',
      'change-settings',
      'read-broken-glass',
      'read-access-log',
    ],
  },
];

const words: Readonly<Record<Ground, string>> = {
  'signed-in': 'signed in',
  entitlement: 'entitled',
  'own-region': 'region',
  'own-controller': 'controller',
  'own-unit': 'unit',
  'named-role': 'named',
  'care-relation': 'care',
  'break-glass': 'glass',
  'family-relation': 'family',
  'own-body': 'body',
  'own-area': 'area',
  messenger: 'messenger',
};

const meanings: Readonly<Record<Ground, string>> = {
  'signed-in': 'being signed in is enough, in any region',
  entitlement: 'the region has named the person for this task',
  'own-region': 'anywhere in the actor’s own region',
  'own-controller': 'the post is this controller’s own',
  'own-unit': 'the actor works in the unit: its work list, and processes that begin there',
  'named-role': 'the actor is named for the unit that carries the process (supervisor, coordinator)',
  'care-relation':
    'the process names the actor: responsible worker, leader of a discussion or meeting, doer of the plan; of whichever controller, for the process itself lets them in',
  'break-glass':
    'a reason is stated (a child in danger, the worker unavailable, the family’s request, an error in the record); audited, and shown to the supervisor and the data protection officer',
  'family-relation': 'the process is the family’s own and the region has opened the family’s view',
  'own-body': 'a seat in this body, of the kind the role is about',
  'own-area': 'a seat in some body of the same family-centre area',
  messenger: 'a facilitator’s seat in the management group of the team’s area',
};

/** The word of a ground on the page, and back. */
export const wordOf = (ground: Ground): string => words[ground];

const cell = (action: Action, role: Role): string => {
  const row = accessMatrix[action];
  if (row.everyone) return words['signed-in'];
  const grant = row.grants.find((one) => one.role === role);
  return grant ? grant.grounds.map(wordOf).join(', ') : '–';
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The page docs/reference/access.md: the one matrix of who may do what, with every role and every action. */
export function accessReference(): string {
  const shown = worlds.flatMap((world) => world.actions);
  const missing = actions.filter((action) => !shown.includes(action));
  if (missing.length > 0) throw new Error(`No world shows ${missing.join(', ')}`);
  const tables = worlds.map(({ title, note, actions: columns }) =>
    [
      `## ${title}`,
      '',
      note,
      '',
      line(['role', ...columns.map((action) => `\`${action}\``)]),
      line(['---', ...columns.map(() => '---')]),
      line(['*works on*', ...columns.map((action) => `*${accessMatrix[action].resources.join(', ')}*`)]),
      ...roles.map((role) => line([`\`${role}\``, ...columns.map((action) => cell(action, role))])),
    ].join('\n'),
  );
  const purposes = actions
    .filter((action) => !accessMatrix[action].everyone)
    .map((action) => {
      const byPurpose = new Map<string, Role[]>();
      for (const { role, purpose } of accessMatrix[action].grants)
        byPurpose.set(purpose, [...(byPurpose.get(purpose) ?? []), role]);
      const text = [...byPurpose].map(([purpose, who]) =>
        byPurpose.size === 1 ? `\`${purpose}\`` : `\`${purpose}\` (${who.join(', ')})`,
      );
      return line([`\`${action}\``, text.join('; ')]);
    });
  return `${[
    '# Who may do what',
    '',
    'Generated from `accessMatrix` of `@puheeksi/core/access` by `scripts/accessReference.ts`; a test reads this page cell by cell and asks `may` the same. Do not edit it by hand.',
    '',
    'A cell names the grounds of which one must hold; – means never. Each role is judged alone: two roles together open nothing that neither opens. Somebody with two posts is two actors (`mayInAnyPost`). A responsible worker is not a role but a relation to one process (ground *care*). Every action outside published statistics is audited.',
    '',
    line(['ground', 'holds when']),
    line(['---', '---']),
    ...(Object.keys(words) as Ground[]).map((ground) => line([`${words[ground]}`, meanings[ground]])),
    '',
    'The grounds *unit*, *named* and *glass* never cross controllers: the post and the unit must be the same controller’s (the county’s, a municipality’s, an organisation’s, a parish’s), or the answer is `other-controller`. County and municipal staff of one school are two units at one site. A post meets the whole of a demand alone, so a person with posts of two controllers carries nothing from the one to the other.',
    '',
    tables.join('\n\n'),
    '',
    '## Purposes',
    '',
    'The caller states the purpose; another one is refused (`purpose-not-fitting`).',
    '',
    line(['action', 'purpose']),
    line(['---', '---']),
    ...purposes,
  ].join('\n')}\n`;
}
