import type { AccessContext, Action, ControllerResource, Purpose, Resource } from '../access/index.js';
import type { Day, Decider, StreamTypes, UnitId } from '../kernel/index.js';
import type { EntryTable } from '../schema/index.js';
import type { Port, Ports } from './ports.js';

/** Whose data a stream holds: of a family, or of work between organisations. It chooses event table, grants and audit action. */
export type World = 'case' | 'collaboration';

/** The parts of a stream that a server keeps, in one type: a definition has one parameter for all of them. */
export interface StreamParts extends StreamTypes {
  readonly id: string;
  /** What the rules need to know of the world. */
  readonly ports: Port;
  readonly context: { readonly today: Day };
  /** What a work view may be made of. */
  readonly shown: object;
}

type Local<R> = R extends unknown ? Omit<R, 'region' | 'controller'> : never;
/** What an action is done to, in whichever region the stream is kept: whose a unit is, the register of the region says. */
export type LocalResource = Local<Exclude<Resource, ControllerResource>>;

/** The right that somebody must have. */
export interface AccessDemand {
  readonly action: Action;
  readonly purpose: Purpose;
  /** All of them; an empty list where something that is not there is asked for: then the role alone must be entitled. */
  readonly resources: readonly LocalResource[];
  /** Units whose data the act touches beside its resources: of the same controller, and not of the post. */
  readonly touches?: readonly UnitId[];
  readonly careRelation?: AccessContext['careRelation'];
}

/** One way to a right, or several of which one is enough: a supervisor by the unit, a trainer by the region. */
export type AccessDemands = AccessDemand | readonly [AccessDemand, ...AccessDemand[]];

/** What a stream asks of each port that its rules need. */
export type Needs<S extends StreamParts> = { readonly [P in S['ports']]: Ports[P]['ask'] };
/** What the ports have answered. */
export type Given<S extends StreamParts> = { readonly [P in S['ports']]: Ports[P]['answer'] };

/** The parts that the rules alone know. */
export type RulesOf<S extends StreamParts> = Pick<S, keyof StreamTypes>;

/** Something of a family went to another controller. */
export interface Disclosure {
  /** 'controller:liperi', 'region:13'. */
  readonly recipient: string;
  readonly ground: 'consent' | 'statute';
}

/**
 * A stream of the field, written down once: what its entries hold, its rules, what they need of the world, and who may write and
 * read. Store, routes, tally, memory source, audit and the OpenAPI document are made of it and name no stream.
 */
export interface StreamDefinition<S extends StreamParts> {
  /** Folder, sub-path, part of the address and value of the column, in kebab-case. */
  readonly id: S['id'];
  readonly world: World;
  /** Version of the form of the stored events. */
  readonly format: number;
  /** Brings an event of an older format up to date when it is read. */
  readonly upcast?: (event: unknown, format: number) => unknown;
  /** What the key of one stream is: a UUID that a client made, or a code of a register of the region. */
  readonly key: 'uuid' | 'register-code';
  /** The field of a command that repeats the key, where it has one: it must be the key of the address. */
  readonly keyField: string;
  readonly entries: EntryTable;
  readonly decider: Decider<RulesOf<S>>;
  /** What the rules need to know before a command is decided; without a command, before warnings are given. */
  readonly needs: (state: S['state'], command: S['command'] | undefined, today: Day) => Needs<S>;
  readonly context: (given: Given<S>) => Omit<S['context'], 'today'>;
  readonly access: {
    readonly write: (command: S['command'], state: S['state']) => AccessDemands;
    readonly read: (state: S['state'], subject: string) => AccessDemands;
    /** Who may read its free texts. @default whoever may read what stands */
    readonly texts?: (state: S['state'], subject: string) => AccessDemands;
  };
  /** What an event tells another controller of a family, where it does: the audit names it. */
  readonly discloses?: (event: S['event']) => Disclosure | undefined;
  /** What stands, or nothing where the stream has not begun. */
  readonly shown: (state: S['state']) => S['shown'] | undefined;
  /** The fields of what stands that a work view may hold: an allow-list, so that a new field is shown to nobody until somebody decides. */
  readonly fields: readonly (S['shown'] extends infer Shown
    ? Shown extends unknown
      ? keyof Shown
      : never
    : never)[];
}
