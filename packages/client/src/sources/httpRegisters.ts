import { err, type Issue, type Result } from '@puheeksi/core';
import type { RawRegisterQuery } from '@puheeksi/core/registers';
import {
  parseRegisterEntry,
  parseRegisterHistory,
  parseRegisterPage,
  parseRegisterReceipt,
  parseRegisterSummary,
} from '@puheeksi/core/wire';
import type { RegisterSource } from '../dataSource.js';
import type { HttpDoor } from '../http.js';

const pathOf = (...parts: readonly string[]): string =>
  ['/v1/registers', ...parts.map(encodeURIComponent)].join('/');

const queryOf = (query: RawRegisterQuery): string => {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((text): [string, string] => [name, text]),
    ),
  ).toString();
  return parameters === '' ? '' : `?${parameters}`;
};

type Parse<Answer> = (body: unknown) => Result<Answer, readonly Issue[]>;

/** An answer about another register or entry would be shown under a wrong name: better none. */
const asked =
  <Answer extends { readonly register: string }>(
    parse: Parse<Answer>,
    register: string,
    isAsked: (answer: Answer) => boolean = () => true,
  ): Parse<Answer> =>
  (body) => {
    const read = parse(body);
    return read.ok && (read.value.register !== register || !isAsked(read.value))
      ? err([{ path: ['register'], code: 'not-what-was-asked' }])
      : read;
  };

/** The registers behind a server. @example httpRegisters(httpDoor({ baseUrl: '' })).summary('communication-plan') */
export function httpRegisters(door: HttpDoor): RegisterSource {
  return {
    page: (register, query = {}, call) =>
      door({ path: `${pathOf(register)}${queryOf(query)}`, parse: asked(parseRegisterPage, register) }, call),
    summary: (register, call) =>
      door({ path: pathOf(register, 'summary'), parse: asked(parseRegisterSummary, register) }, call),
    entry: (register, id, call) =>
      door(
        {
          path: pathOf(register, 'entries', id),
          parse: asked(parseRegisterEntry, register, ({ entry }) => entry.entry === id),
        },
        call,
      ),
    history: (register, id, call) =>
      door(
        {
          path: pathOf(register, 'entries', id, 'history'),
          parse: asked(parseRegisterHistory, register, ({ entry }) => entry === id),
        },
        call,
      ),
    send: (register, commands, { dryRun, batch, ...call } = {}) =>
      door(
        {
          path: pathOf(register, 'entries'),
          parse: asked(parseRegisterReceipt, register),
          body: {
            commands,
            ...(dryRun === undefined ? {} : { dryRun }),
            ...(batch === undefined ? {} : { batch }),
          },
        },
        call,
      ),
  };
}
