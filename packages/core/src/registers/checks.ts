import type { Field, Fields, Kind } from '../schema/index.js';
import type { AccessWay } from './registerAccess.js';
import type { AnyRegister } from './register.js';
import { rowFields } from './records.js';

/** What is wrong with a declaration, where, and how to mend it. */
export interface DeclarationFault {
  /** Stable for ever: a number is never used again for another fault. */
  readonly number: `REG${string}`;
  readonly register: string;
  readonly says: string;
  readonly wayOut: string;
}

type Finding = Omit<DeclarationFault, 'number' | 'register'>;
/** One check of a declaration with its number and what it is for. */
export interface RegisterCheck {
  readonly number: `REG${string}`;
  readonly title: string;
  readonly look: (register: AnyRegister, ids: readonly string[]) => readonly Finding[];
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const keyForm = /^[a-z][A-Za-z0-9]*$/;
/** Words that every entry, page of entries or column of a file has beside its fields. */
const reserved = [
  'entry',
  'version',
  'record',
  'withdrawn',
  'flags',
  'status',
  'register',
  'faults',
  'batch',
  'row',
];
/** Kinds that a form of a register cannot ask for: conditions take their place. */
const foreignKinds: readonly Kind[] = ['cases', 'codeOrReference'];
const listKinds: readonly Kind[] = [
  'area',
  'code',
  'codes',
  'day',
  'municipality',
  'reference',
  'registerCode',
  'registerEntry',
  'unit',
  'year',
];
/** What a public entry may hold: nothing that may tell of a person. */
const publicKinds: readonly Kind[] = [
  'area',
  'code',
  'codes',
  'count',
  'day',
  'indicator',
  'language',
  'length',
  'month',
  'municipality',
  'region',
  'registerCode',
  'registerEntry',
  'shortText',
  'truth',
  'unit',
  'year',
];

interface Placed {
  readonly at: string;
  readonly key: string;
  readonly field: Field;
  readonly inRows: boolean;
  readonly beside: Fields;
}
/** Every field with its place, those of rows too. */
const placed = (fields: Fields, above = ''): readonly Placed[] =>
  Object.entries(fields).flatMap(([key, field]): readonly Placed[] => {
    const at = above === '' ? key : `${above}, ${key}`;
    const inner = rowFields(field);
    return [{ at, key, field, inRows: above !== '', beside: fields }, ...(inner ? placed(inner, at) : [])];
  });

const itemOf = (field: Field): Field => (field.kind === 'list' ? itemOf(field.item) : field);
const codesOf = (field: Field | undefined): readonly string[] => {
  if (field?.kind === 'code' || field?.kind === 'codes') return field.codes;
  return field?.kind === 'truth' ? ['true', 'false'] : [];
};

const isBefore = (fields: Fields, first: string, second: string): boolean => {
  const keys = Object.keys(fields);
  return keys.indexOf(first) < keys.indexOf(second);
};

const waysOf = ({ access }: AnyRegister): readonly (readonly [at: string, way: AccessWay])[] => [
  ...[access.read, access.write].flatMap((ways) => ways.map((way) => ['access', way] as const)),
  ...Object.entries(access.fields ?? {}).flatMap(([key, own]) =>
    [...(own?.read ?? []), ...(own?.write ?? [])].map((way) => [`access of ${key}`, way] as const),
  ),
];

/** The lists by which something is counted, each with where it is named. */
const listsOf = (register: AnyRegister): readonly (readonly [at: string, key: string])[] => [
  ...(register.countsBy ?? []).map((key) => ['countsBy', key] as const),
  ...Object.entries(register.matrices ?? {}).flatMap(([name, { rows, columns }]) =>
    [rows, columns].map((key) => [`the matrix ${name}`, key] as const),
  ),
  ...Object.entries(register.covers ?? {}).flatMap(([name, { by }]) =>
    by.flatMap((key) => (key === undefined ? [] : [[`the cover ${name}`, key] as const])),
  ),
  ...Object.entries(register.figures ?? {}).flatMap(([name, { by }]) =>
    by === undefined ? [] : [[`the figure ${name}`, by] as const],
  ),
];

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

/** Every check, in the order of its number. */
export const registerChecks: readonly RegisterCheck[] = [
  {
    number: 'REG001',
    title: 'The id is an address',
    look: ({ id }) =>
      idForm.test(id)
        ? []
        : [{ says: `the id “${id}” is not in kebab-case`, wayOut: 'Write it as meeting-places.' }],
  },
  {
    number: 'REG002',
    title: 'A key has no separator and is not reserved',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, key, inRows }): readonly Finding[] => {
        if (!keyForm.test(key))
          return [
            {
              says: `the key ${at} is not in camelCase`,
              wayOut: 'Write it as plannedFor: headings of files are made of it.',
            },
          ];
        if (inRows && key === 'row') return [];
        return reserved.includes(key)
          ? [
              {
                says: `the key ${at} is reserved`,
                wayOut: `Choose another word than ${reserved.join(', ')}.`,
              },
            ]
          : [];
      }),
  },
  {
    number: 'REG003',
    title: 'An entry has a label that can be shown in one line',
    look: ({ label, fields }) => {
      if (label.length === 0) return [{ says: 'no field labels an entry', wayOut: 'Name one in `label`.' }];
      return label.flatMap((key): readonly Finding[] => {
        const field = fields[key];
        if (field === undefined)
          return [{ says: `the label names ${key}, which is no field`, wayOut: 'Name a field.' }];
        return ['text', 'list', 'group'].includes(field.kind)
          ? [
              {
                says: `the label names ${key}, which is not one line`,
                wayOut: 'Label entries by a short text, a code or a day.',
              },
            ]
          : [];
      });
    },
  },
  {
    number: 'REG004',
    title: 'A condition rests on a list of codes, or on yes and no',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, field, beside }): readonly Finding[] =>
        field.when && codesOf(beside[field.when.field]).length === 0
          ? [
              {
                says: `the condition of ${at} names ${field.when.field}, which has no codes`,
                wayOut: 'Name a field of codes in the same record.',
              },
            ]
          : [],
      ),
  },
  {
    number: 'REG005',
    title: 'A condition names codes that there are',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, field, beside }): readonly Finding[] => {
        const known = field.when ? codesOf(beside[field.when.field]) : [];
        return known.length === 0
          ? []
          : field
              .when!.in.filter((code) => !known.includes(code))
              .map((code) => ({
                says: `the condition of ${at} waits for ${code}`,
                wayOut: `Use one of ${known.join(', ')}.`,
              }));
      }),
  },
  {
    number: 'REG006',
    title: 'A condition rests on a field before it',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, key, field, beside }): readonly Finding[] =>
        field.when && field.when.field in beside && !isBefore(beside, field.when.field, key)
          ? [
              {
                says: `the condition of ${at} rests on ${field.when.field}, which comes after it or is itself`,
                wayOut: 'Put the field that is asked first before it: conditions go from the first field on.',
              },
            ]
          : [],
      ),
  },
  {
    number: 'REG007',
    title: 'Entries are counted by lists',
    look: (register) =>
      listsOf(register)
        .filter(([, key]) => !listKinds.includes(register.fields[key]?.kind as Kind))
        .map(([at, key]) => ({
          says: `${at} names ${key}, which is no list`,
          wayOut: `Count by one of these kinds: ${listKinds.join(', ')}.`,
        })),
  },
  {
    number: 'REG008',
    title: 'What is dated always has its day',
    look: ({ dated, fields }) => {
      const field = dated === undefined ? undefined : fields[dated];
      return dated === undefined || (field?.kind === 'day' && !field.optional && !field.when)
        ? []
        : [
            {
              says: `entries are dated by ${dated}, which may be absent or is no day`,
              wayOut: 'Date them by a day that every entry has.',
            },
          ];
    },
  },
  {
    number: 'REG009',
    title: 'A public register tells of no person',
    look: ({ public: isPublic, fields }) =>
      isPublic
        ? placed(fields)
            .filter(({ field }) => field.kind !== 'list' && field.kind !== 'group')
            .filter(
              ({ key, field, inRows }) => !publicKinds.includes(field.kind) && !(inRows && key === 'row'),
            )
            .map(({ at, field }) => ({
              says: `${at} (${field.kind}) may tell of a person`,
              wayOut: 'Leave it out, or keep the register for those who sign in.',
            }))
        : [],
  },
  {
    number: 'REG010',
    title: 'A key is never used again',
    look: ({ fields, retired = [] }) => [
      ...retired
        .filter((key) => key in fields)
        .map((key) => ({ says: `${key} is retired and a field`, wayOut: 'Give the new field another key.' })),
      ...placed(fields)
        .filter(({ field, beside }) => field.was !== undefined && field.was in beside)
        .map(({ at, field }) => ({
          says: `${at} was ${field.was}, which is a field`,
          wayOut: 'A rename leaves its old key behind.',
        })),
      ...repeated(placed(fields).flatMap(({ field }) => field.was ?? [])).map((key) => ({
        says: `two fields were ${key}`,
        wayOut: 'One field has the history of a key.',
      })),
    ],
  },
  {
    number: 'REG011',
    title: 'A retired code stays in its list, and one code is left',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, field }): readonly Finding[] => {
        if (field.kind !== 'code' && field.kind !== 'codes') return [];
        const codes: readonly string[] = field.codes;
        const retired: readonly string[] = field.retired ?? [];
        const stray = retired.filter((code) => !codes.includes(code));
        return [
          ...stray.map((code) => ({
            says: `${at} retires ${code}, which is not in its list`,
            wayOut: 'A retired code stays among the codes.',
          })),
          ...(codes.every((code) => retired.includes(code))
            ? [{ says: `every code of ${at} is retired`, wayOut: 'Retire the field instead.' }]
            : []),
        ];
      }),
  },
  {
    number: 'REG012',
    title: 'Codes are words in kebab-case, each once',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, field }): readonly Finding[] => [
        ...codesOf(field.kind === 'truth' ? undefined : field)
          .filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))
          .map((code) => ({
            says: `the code “${code}” of ${at} is not in kebab-case`,
            wayOut: 'Names for people stand in the texts.',
          })),
        ...repeated(codesOf(field)).map((code) => ({
          says: `${at} has the code ${code} twice`,
          wayOut: 'Leave one of them out.',
        })),
      ]),
  },
  {
    number: 'REG013',
    title: 'A reference leads to a register',
    look: ({ fields }, ids) =>
      placed(fields).flatMap(({ at, field }): readonly Finding[] => {
        const item = itemOf(field);
        return item.kind === 'registerEntry' && !ids.includes(item.register)
          ? [
              {
                says: `${at} refers to ${item.register}, which is no register`,
                wayOut: 'Run npm run generate after a register is added.',
              },
            ]
          : [];
      }),
  },
  {
    number: 'REG014',
    title: 'Rows have ids',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, field }): readonly Finding[] => {
        const inner = rowFields(field);
        return inner && inner.row?.kind !== 'reference'
          ? [{ says: `the rows of ${at} have no id`, wayOut: 'Declare them with rows({ … }).' }]
          : [];
      }),
  },
  {
    number: 'REG015',
    title: 'A form can ask for every field, and a list has one level',
    look: ({ fields }) =>
      placed(fields).flatMap(({ at, field, inRows }): readonly Finding[] => {
        const item = itemOf(field);
        if (foreignKinds.includes(item.kind))
          return [
            { says: `${at} is of the kind ${item.kind}`, wayOut: 'Use a code and fields with a condition.' },
          ];
        if (inRows && rowFields(field))
          return [
            {
              says: `${at} is a list of rows in a row`,
              wayOut: 'Make the inner list a register of its own, with a reference.',
            },
          ];
        return field.kind === 'group' || (field.kind === 'list' && item.kind === 'text')
          ? [
              {
                says: `${at} is a ${field.kind === 'group' ? 'group' : 'list of texts'} on its own`,
                wayOut: 'Write its fields into the record, or declare rows({ … }).',
              },
            ]
          : [];
      }),
  },
  {
    number: 'REG016',
    title: 'Rights rest on fields that there are',
    look: (register) => [
      ...waysOf(register).flatMap(([at, { on }]): readonly Finding[] => {
        if (typeof on === 'string') return [];
        if ('unit' in on && register.fields[on.unit]?.kind !== 'unit')
          return [
            {
              says: `the ${at} rests on ${on.unit}, which is no unit`,
              wayOut: 'Name a field of the kind unit.',
            },
          ];
        return 'area' in on && register.fields[on.area]?.kind !== 'area'
          ? [
              {
                says: `the ${at} rests on ${on.area}, which is no area`,
                wayOut: 'Name a field of the kind area.',
              },
            ]
          : [];
      }),
      ...Object.keys(register.access.fields ?? {})
        .filter((key) => !(key in register.fields))
        .map((key) => ({ says: `there is an access of ${key}, which is no field`, wayOut: 'Name a field.' })),
    ],
  },
  {
    number: 'REG017',
    title: 'Who may change a condition may change what it hides',
    look: ({ fields, access }) =>
      Object.entries(fields)
        .filter(([key, { when }]) => when && access.fields?.[key] !== access.fields?.[when.field])
        .map(([key, { when }]) => ({
          says: `${key} has another access than ${when!.field}, on which it rests`,
          wayOut: 'Give both the same access: whoever may not see a field must not be able to empty it.',
        })),
  },
  {
    number: 'REG018',
    title: 'A label is for everybody who may read',
    look: ({ label, access }) =>
      label
        .filter((key) => access.fields?.[key]?.read)
        .map((key) => ({
          says: `the label names ${key}, which not everybody may read`,
          wayOut: 'Label entries by fields that every reader sees.',
        })),
  },
  {
    number: 'REG019',
    title: 'An older format can be read',
    look: ({ format, upcast }) =>
      Number.isInteger(format) && format >= 1 && (format === 1 || upcast)
        ? []
        : [
            {
              says: `format ${format} has no way for older records`,
              wayOut: 'Give `upcast`, which brings a record of each older format up to date.',
            },
          ],
  },
];

/**
 * What is wrong with a declaration beyond what its types can say: every finding has a number that never changes, and a way out.
 * @example checkRegister(communicationPlan, ids) // []
 */
export function checkRegister(register: AnyRegister, ids: readonly string[]): readonly DeclarationFault[] {
  return registerChecks.flatMap(({ number, look }) =>
    look(register, ids).map((finding) => ({ number, register: register.id, ...finding })),
  );
}
