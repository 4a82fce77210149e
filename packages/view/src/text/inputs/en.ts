import type { InputPack } from './inputTexts.js';

/** English words of the fields of the LP process and of the register of practitioners. */
export const inputsEn: InputPack = {
  process: {
    on: { label: 'Date', hint: 'The day it happened', name: 'The date', fill: 'Enter the date' },
    reason: { label: 'Reason', name: 'The reason', fill: 'Choose the reason' },
    discussion: { label: 'Discussion', name: 'The discussion', fill: 'Choose the discussion' },
    flags: {
      label: 'Marks about the family’s safety',
      name: 'The list of marks',
      fill: 'Choose the marks',
    },
    interpreterLanguage: {
      label: 'Language of interpretation',
      name: 'The language of interpretation',
      fill: 'Choose the language of interpretation',
    },
    flag: { label: 'Mark', name: 'The mark', fill: 'Choose the mark' },
    against: {
      label: 'From whom the non-disclosure protects',
      name: 'The other party of the non-disclosure',
      fill: 'Choose from whom the non-disclosure protects the family',
    },
    custodian: {
      label: 'The guardian with sole custody',
      name: 'The guardian with sole custody',
      fill: 'Choose who has sole custody',
    },
    guardian: {
      label: 'The guardian whose position is restricted',
      name: 'The restricted guardian',
      fill: 'Choose which guardian’s position is restricted',
    },
    allowed: {
      label: 'What they can be given all the same',
      name: 'The list of what is allowed',
      fill: 'Choose what they can be given, and on which ground',
    },
    surfaces: {
      label: 'What the ground is about',
      name: 'The list of what the ground is about',
      fill: 'Choose what the ground is about',
    },
    ground: { label: 'Ground', name: 'The ground', fill: 'Choose the ground' },
    needs: {
      label: 'Accessibility needs',
      name: 'The list of accessibility needs',
      fill: 'Choose at least one accessibility need',
    },
    interpreterLanguages: {
      label: 'Languages an interpreter is booked for',
      name: 'The list of interpreted languages',
      fill: 'Choose the languages you have booked an interpreter for',
    },
    accessibility: {
      label: 'Accessibility that is arranged',
      name: 'The list of what is arranged',
      fill: 'Choose what you have arranged',
    },
    member: {
      label: 'Who of the family the invitee is',
      name: 'The invitee’s place in the family',
      fill: 'Choose who of the family the invitee is',
    },
    offer: {
      label: 'Offered discussion',
      name: 'The offered discussion',
      fill: 'Choose which offer the family answered',
    },
    answer: {
      label: 'The family’s answer',
      name: 'The answer of the family',
      fill: 'Choose the family’s answer',
    },
    where: {
      label: 'Where the discussion was held',
      name: 'The place of the discussion',
      fill: 'Choose where the discussion was held',
    },
    actions: {
      label: 'Agreed actions',
      name: 'The list of actions',
      fill: 'Add at least one action that you agreed on together',
    },
    action: { label: 'Action', name: 'The action', fill: 'Choose the action from the plan' },
    context: {
      label: 'Developmental context',
      name: 'The developmental context',
      fill: 'Choose in which developmental context the action takes place',
    },
    doer: { label: 'Who does it', name: 'The doer', fill: 'Choose who does the action' },
    worker: { label: 'Worker', name: 'The worker', fill: 'Choose the worker' },
    dueDay: { label: 'Due date', name: 'The due date', fill: 'Enter the due date' },
    textRef: {
      label: 'Id of the text',
      name: 'The id of the text',
      fill: 'Open the form again to give the text an id',
    },
    furtherSupportRef: {
      label: 'Further support',
      name: 'The text on further support',
      fill: 'Write the further support again',
    },
    state: {
      label: 'How far the action is',
      name: 'The state of the action',
      fill: 'Choose how far the action is',
    },
    plan: { label: 'Action plan', name: 'The action plan', fill: 'Choose which plan this is about' },
    channel: {
      label: 'How the plan was given',
      name: 'The way of giving the plan',
      fill: 'Choose how the family received the plan',
    },
    language: {
      label: 'Language of the plan',
      name: 'The language of the plan',
      fill: 'Choose the language of the plan',
    },
    meeting: {
      label: 'Network meeting',
      name: 'The network meeting',
      fill: 'Choose the network meeting',
    },
    decidedWith: {
      label: 'Who in the family took part in the decision',
      name: 'The list of those who decided',
      fill: 'Choose who in the family took part in the decision',
    },
    invitee: { label: 'Invitee', name: 'The invitee', fill: 'Choose the invitee' },
    party: {
      label: 'Whose person the invitee is',
      name: 'The party of the invitee',
      fill: 'Choose whether the invitee is family, close to the family, or a professional',
    },
    sector: {
      label: 'Field of the professional',
      name: 'The field of the professional',
      fill: 'Choose the field of the professional',
    },
    role: {
      label: 'Role as the family’s support',
      name: 'The role',
      fill: 'Choose the role of the invitee as the family’s support',
    },
    taskRef: { label: 'Concrete task', name: 'The text of the task', fill: 'Write the task again' },
    matters: {
      label: 'What the consent is about',
      name: 'The list of what the consent is about',
      fill: 'Choose what the family consents to',
    },
    act: {
      label: 'What was done with the invitee',
      name: 'What was done',
      fill: 'Choose what was done with the invitee',
    },
    disclosed: {
      label: 'What may be told',
      name: 'The list of what may be told',
      fill: 'Choose what may be told',
    },
    from: { label: 'From whom', name: 'The source', fill: 'Choose from whom' },
    to: { label: 'To whom or where', name: 'The recipient', fill: 'Choose to whom or where' },
    givenBy: {
      label: 'Who gave the consent',
      name: 'The list of those who gave it',
      fill: 'Choose who in the family gave the consent',
    },
    decider: {
      label: 'Who decides on the consent',
      name: 'The one who decides on the consent',
      fill: 'Choose whether the guardians, the child or young person, or both decide on the consent',
    },
    childView: {
      label: 'What the child thinks of the consent',
      name: 'The child’s view',
      fill: 'Choose what the child thinks',
    },
    lastDay: {
      label: 'Last day of the consent',
      hint: 'Without a last day the consent holds until it is withdrawn',
      name: 'The last day of the consent',
      fill: 'Enter the last day of the consent',
    },
    consent: { label: 'Consent', name: 'The consent', fill: 'Choose the consent' },
    day: {
      label: 'Date of the network meeting',
      name: 'The date of the network meeting',
      fill: 'Enter the date of the network meeting',
    },
    family: {
      label: 'Family members present',
      name: 'The list of family members',
      fill: 'Choose who of the family was present',
    },
    attended: {
      label: 'Other participants',
      name: 'The list of participants',
      fill: 'Mark how the invitees took part',
    },
    attendance: {
      label: 'Attendance',
      name: 'The attendance',
      fill: 'Choose whether the invitee was present, remote, absent or uninvited',
    },
    workers: {
      label: 'Responsible workers',
      name: 'The list of responsible workers',
      fill: 'Choose one or two responsible workers',
    },
    about: {
      label: 'Can the family be recognised',
      name: 'Whether the family can be recognised',
      fill: 'Choose whether the family can be recognised',
    },
    told: {
      label: 'What is told and whose information it is',
      name: 'What is told',
      fill: 'Choose what is told and whose information it is',
    },
    asker: { label: 'Who asks', name: 'The asker', fill: 'Choose who asks for the consultation' },
    sectors: {
      label: 'Who is asked',
      name: 'The list of fields',
      fill: 'Choose which fields are asked',
    },
    consultation: { label: 'Consultation', name: 'The consultation', fill: 'Choose the consultation' },
    task: { label: 'Kind of work', name: 'The kind of work', fill: 'Choose what the time went to' },
    minutes: { label: 'Minutes', name: 'The number of minutes', fill: 'Enter the time in minutes' },
    insideWorkingTime: {
      label: 'Within working time',
      name: 'The detail of working time',
      fill: 'Choose whether the work fitted into working time',
    },
    service: {
      label: 'Service that joined',
      name: 'The service',
      fill: 'Choose the service that joined',
    },
    toUnit: {
      label: 'Unit the process moves to',
      name: 'The receiving unit',
      fill: 'Choose the unit the process moves to',
    },
    toController: {
      label: 'Controller the information is disclosed to',
      name: 'The receiving controller',
      fill: 'Choose the controller the information is disclosed to',
    },
    toRegion: {
      label: 'County the process moves to',
      name: 'The receiving county',
      fill: 'Choose the wellbeing services county the process moves to',
    },
  },
  practitioner: {
    on: { label: 'Date', hint: 'The day it happened', name: 'The date', fill: 'Enter the date' },
    reason: { label: 'Reason', name: 'The reason', fill: 'Choose the reason' },
    worker: { label: 'Practitioner', name: 'The practitioner', fill: 'Choose the practitioner' },
    region: {
      label: 'Wellbeing services county',
      name: 'The wellbeing services county',
      fill: 'Choose the wellbeing services county',
    },
    area: {
      label: 'Family-centre area',
      name: 'The family-centre area',
      fill: 'Choose the family-centre area',
    },
    profession: { label: 'Field of work', name: 'The field of work', fill: 'Choose the field of work' },
    training: { label: 'Training', name: 'The training', fill: 'Choose the training' },
    track: {
      label: 'Track of the training',
      hint: 'Health and social services, or education',
      name: 'The track of the training',
      fill: 'Choose the track of the training',
    },
    hours: { label: 'Hours', name: 'The number of hours', fill: 'Enter the hours of the training' },
    days: { label: 'Days', name: 'The number of days', fill: 'Enter the days of the training' },
    passed: {
      label: 'Passed',
      name: 'The detail of passing',
      fill: 'Choose whether the training was passed',
    },
    background: {
      label: 'Educational background',
      name: 'The educational background',
      fill: 'Enter the educational background',
    },
    basis: {
      label: 'Degree or studies',
      name: 'The kind of background',
      fill: 'Choose whether the background is a degree or studies in progress',
    },
    field: {
      label: 'Field of education',
      name: 'The field of education',
      fill: 'Choose the field of education',
    },
    provider: {
      label: 'Provider of the training',
      name: 'The provider of the training',
      fill: 'Choose the provider of the training',
    },
    cohort: {
      label: 'Year the group began',
      hint: 'For example 2025',
      name: 'The year the group began',
      fill: 'Enter the year the group began in four digits',
    },
    refresher: {
      label: 'Booster or continuing training',
      name: 'The booster or continuing training',
      fill: 'Choose the training',
    },
    form: {
      label: 'Form of supervision',
      name: 'The form of supervision',
      fill: 'Choose whether the supervision was individual or in a group',
    },
    minutes: { label: 'Minutes', name: 'The number of minutes', fill: 'Enter the time in minutes' },
  },
};
