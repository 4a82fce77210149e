import {
  maxCommands,
  maxEntries,
  storedRegisters,
  storedStreams,
  type DescribedStream,
  type StoredRegister,
} from '@puheeksi/core/stored';
import {
  problemSchema,
  publicationSchema,
  publishedTableSchema,
  receiptSchema,
  registerEntrySchema,
  registerHistorySchema,
  registerPageSchema,
  registerReceiptSchema,
  registerSummarySchema,
  streamViewSchema,
  tableListingsSchema,
  textViewSchema,
  unitDiscussionsSchema,
} from '@puheeksi/core/wire';
import swagger from '@fastify/swagger';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { FastifyInstance, FastifySchema } from 'fastify';
import type { GenericSchema } from 'valibot';

/** Name of a schema of the contract. */
export type SchemaName =
  | 'CommandBatch'
  | 'CommandReceipt'
  | 'EntryBatch'
  | 'Problem'
  | 'Publication'
  | 'PublishedTable'
  | 'RegisterEntry'
  | 'RegisterHistory'
  | 'RegisterPage'
  | 'RegisterReceipt'
  | 'RegisterSummary'
  | 'StreamView'
  | 'TableListings'
  | 'TextView'
  | 'UnitDiscussions';

/** The named schemas of the contract: the very ones the codecs check with. Annotated: the inferred type is longer than a compiler writes. */
const schemas: Readonly<Record<Exclude<SchemaName, 'CommandBatch' | 'EntryBatch'>, GenericSchema>> = {
  CommandReceipt: receiptSchema,
  Problem: problemSchema,
  Publication: publicationSchema,
  PublishedTable: publishedTableSchema,
  RegisterEntry: registerEntrySchema,
  RegisterHistory: registerHistorySchema,
  RegisterPage: registerPageSchema,
  RegisterReceipt: registerReceiptSchema,
  RegisterSummary: registerSummarySchema,
  StreamView: streamViewSchema,
  TableListings: tableListingsSchema,
  TextView: textViewSchema,
  UnitDiscussions: unitDiscussionsSchema,
};

const problemAnswers = {
  400: 'The request has faults: all of them are listed.',
  401: 'No valid token.',
  403: 'Signed in, but without the right.',
  404: 'There is no such thing, or nothing has been published of it.',
  409: 'Somebody else recorded in the stream, or in one that the rules have read, at the same moment, the expected version is not the current one, or another publication is under way (publication-under-way).',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'A rule refuses: nothing was recorded, or nothing was published because a hidden number would follow (would-disclose).',
  503: 'The database or the sign-in does not answer.',
} as const;

const content = (type: string, name: SchemaName) => ({
  [type]: { schema: { $ref: `${name}#` } },
});

/** What a parameter is, and the schema of the text that the route takes. */
export interface ParameterDescription {
  readonly text: string;
  readonly schema: GenericSchema<string, unknown>;
}

/** What a route tells about itself. */
export interface RouteDescription {
  readonly id: string;
  readonly summary: string;
  readonly params?: Readonly<Record<string, ParameterDescription>>;
  readonly query?: Readonly<Record<string, ParameterDescription>>;
  readonly headers?: Readonly<Record<string, ParameterDescription>>;
  readonly body?: SchemaName;
  readonly answer: SchemaName;
  readonly notModified?: boolean;
  readonly problems: readonly (keyof typeof problemAnswers)[];
}

const jsonSchemaOf = (schema: GenericSchema) => {
  const { $schema: _dialect, ...json } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return json;
};

const texts = (described: Readonly<Record<string, ParameterDescription>>, required: boolean) => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(described).map(([name, { text, schema }]) => [
      name,
      { ...jsonSchemaOf(schema), description: text },
    ]),
  ),
  ...(required ? { required: Object.keys(described) } : {}),
});

/** The description of a route in the form the document is generated from. It validates nothing: the codecs do. */
export function described(route: RouteDescription): { readonly schema: FastifySchema } {
  const schema = {
    operationId: route.id,
    summary: route.summary,
    security: [{ bearer: [] }],
    ...(route.params ? { params: texts(route.params, true) } : {}),
    ...(route.query ? { querystring: texts(route.query, true) } : {}),
    ...(route.headers ? { headers: texts(route.headers, false) } : {}),
    ...(route.body ? { body: { $ref: `${route.body}#` } } : {}),
    response: {
      200: { description: 'Done.', content: content('application/json', route.answer) },
      ...(route.notModified
        ? { 304: { description: 'As you have it: the ETag is the same.', type: 'null' } }
        : {}),
      ...Object.fromEntries(
        route.problems.map((status) => [
          status,
          {
            description: problemAnswers[status],
            content: content('application/problem+json', 'Problem'),
          },
        ]),
      ),
    },
  };
  return { schema: schema as FastifySchema };
}

/** Name of the component with the commands of a stream. @example commandName('lp-process') // 'LpProcessCommand' */
const commandName = (id: string): string =>
  `${id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Command`;

/** Name of the component with the commands of a register. @example entryCommandName('communication-plan') // 'CommunicationPlanEntryCommand' */
const entryCommandName = (id: string): string => commandName(id).replace(/Command$/, 'EntryCommand');

/** What is sent to one register: commands of that register alone. */
const entryBatchOf = (registers: readonly StoredRegister[]) => ({
  type: 'object',
  properties: {
    commands: {
      type: 'array',
      items: { anyOf: registers.map(({ id }) => ({ $ref: `${entryCommandName(id)}#` })) },
      minItems: 1,
      maxItems: maxEntries,
      description: 'Commands of the register in the address.',
    },
    dryRun: { type: 'boolean', description: 'Nothing is recorded; the receipt says what would come of it.' },
    batch: {
      type: 'string',
      format: 'uuid',
      description: 'Id of the sending: what came in together can be found together.',
    },
  },
  required: ['commands'],
  additionalProperties: false,
});

/** What is sent to one stream: commands of that stream alone. */
const batchOf = (streams: readonly DescribedStream[]) => ({
  type: 'object',
  properties: {
    commands: {
      type: 'array',
      items: { anyOf: streams.map(({ id }) => ({ $ref: `${commandName(id)}#` })) },
      minItems: 1,
      maxItems: maxCommands,
      description: 'Commands of the stream in the address.',
    },
    dryRun: { type: 'boolean', description: 'Nothing is recorded; the receipt says what would come of it.' },
  },
  required: ['commands'],
  additionalProperties: false,
});

/** Prepares the description of all routes; register it before them. */
export async function describeRoutes(
  app: FastifyInstance,
  streams: readonly DescribedStream[] = storedStreams,
  registers: readonly StoredRegister[] = storedRegisters,
): Promise<void> {
  // The schemas describe; bodies are checked by the codecs, and answers are made by typed code.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Puheeksi',
        version: '1',
        description:
          'Published statistics, work views and commands of the LP service model. Every error is application/problem+json.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `schema-${index}`,
    },
  });
  for (const [name, schema] of Object.entries(schemas)) app.addSchema({ $id: name, ...jsonSchemaOf(schema) });
  for (const { id, schemas: own } of streams)
    app.addSchema({ $id: commandName(id), ...jsonSchemaOf(own.command) });
  app.addSchema({ $id: 'CommandBatch', ...batchOf(streams) });
  for (const { id, schemas: own } of registers)
    app.addSchema({ $id: entryCommandName(id), ...jsonSchemaOf(own.command) });
  app.addSchema({ $id: 'EntryBatch', ...entryBatchOf(registers) });
}
