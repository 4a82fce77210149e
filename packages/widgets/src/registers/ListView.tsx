import { useId, useMemo, useState, type ReactElement } from 'react';
import type { RegisterId } from '@puheeksi/core/schema';
import { formModel, newRowId, withoutRow, withRow, withTyped, type Typed } from '@puheeksi/view/forms';
import {
  filterForm,
  filterQuery,
  listModel,
  screenWordsFor,
  type ListModel,
  type RegisterView,
} from '@puheeksi/view/registers';
import { FormFields } from '../forms/FormFields.js';
import { Button } from '../parts/Button.js';
import { ErrorState } from '../parts/ErrorState.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { Loading } from '../parts/Loading.js';
import { useRegisterPage } from '../queries/useRegister.js';

/** How the list is asked for; kept by the page, so that it is the same on the way back from an entry. */
export interface Listing {
  readonly filter: Typed;
  readonly page: number;
  /** A field, with '-' before it for the last first. */
  readonly sort?: string;
}

/** A list of entries. */
export interface ListViewProps {
  readonly id: RegisterId;
  readonly view: RegisterView;
  readonly listing: Listing;
  readonly headingLevel: HeadingLevel;
  readonly onList: (listing: Listing) => void;
  readonly onOpen: (entry: string) => void;
}

/** Rows that are drawn at once; more have pages. */
const pageSize = 100;

/** The entries of a register: filtered, searched, sorted and paged where they are kept. */
export function ListView({ id, view, listing, headingLevel, onList, onOpen }: ListViewProps): ReactElement {
  const { filter, page, sort } = listing;
  const query = filterQuery(filter, { page, pageSize, ...(sort !== undefined && { sort }) });
  const answer = useRegisterPage(id, query);
  const words = screenWordsFor(view.language);
  return (
    <>
      <Filter view={view} filter={filter} onChange={(next) => onList({ filter: next, page: 1 })} />
      {answer.state === 'loading' && <Loading rows={6} />}
      {answer.state === 'problem' && (
        <ErrorState
          problem={answer.problem}
          busy={answer.busy}
          headingLevel={headingLevel}
          retry={answer.retry}
        />
      )}
      {answer.state === 'ready' &&
        (answer.value.entries.length === 0 ? (
          <p className="lp-state-text lp-intro" role="status">
            {Object.keys(filter).length === 0 ? view.words.empty : words.nothingFound}
          </p>
        ) : (
          <Entries
            view={view}
            model={listModel(view, answer.value)}
            listing={listing}
            onList={onList}
            onOpen={onOpen}
          />
        ))}
    </>
  );
}

/** What narrows the list, folded until wanted; it is the form of the register's own fields. */
function Filter({
  view,
  filter,
  onChange,
}: {
  readonly view: RegisterView;
  readonly filter: Typed;
  readonly onChange: (filter: Typed) => void;
}): ReactElement {
  const id = useId();
  const words = screenWordsFor(view.language);
  const [typed, setTyped] = useState(filter);
  const spec = useMemo(() => filterForm(view), [view]);
  const model = formModel(spec, typed, { choices: view.choices });
  const form = {
    id,
    change: (name: string, values: readonly string[]) =>
      setTyped((before) => withTyped(before, name, values)),
    addRow: (name: string) => setTyped((before) => withRow(before, name, newRowId(before, name))),
    removeRow: (name: string, row: string) => setTyped((before) => withoutRow(before, name, row)),
  };
  const isSet = Object.keys(filter).length > 0;
  return (
    <details className="lp-details" open={isSet || undefined}>
      <summary>{words.filter.title}</summary>
      <form
        className="lp-form"
        role="search"
        aria-label={words.filter.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onChange(typed);
        }}
      >
        <FormFields fields={model.fields} form={form} />
        <div className="lp-form-actions">
          <Button type="submit" look="primary">
            {words.filter.apply}
          </Button>
          {isSet && (
            <Button
              onClick={() => {
                setTyped({});
                onChange({});
              }}
            >
              {words.filter.clear}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}

interface EntriesProps {
  readonly view: RegisterView;
  readonly model: ListModel;
  readonly listing: Listing;
  readonly onList: (listing: Listing) => void;
  readonly onOpen: (entry: string) => void;
}

const directionOf = (field: string, sort: string | undefined): 'ascending' | 'descending' | undefined => {
  if (sort === field) return 'ascending';
  return sort === `-${field}` ? 'descending' : undefined;
};

/** Entries as a table; on a narrow page every row becomes a short block. Roles are written out, because blocks lose them. */
function Entries({ view, model, listing, onList, onOpen }: EntriesProps): ReactElement {
  const words = screenWordsFor(view.language);
  const captionId = useId();
  const { sort, page } = listing;
  const turn = (next: number): void => onList({ ...listing, page: next });
  return (
    <>
      <div className="lp-table-scroll lp-work-table" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className="lp-table" role="table">
          <caption id={captionId}>{model.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {model.columns.map((column) => {
                const direction = column.sort === undefined ? undefined : directionOf(column.sort, sort);
                return (
                  <th key={column.key} scope="col" role="columnheader" aria-sort={direction}>
                    {column.sort === undefined ? (
                      column.label
                    ) : (
                      <button
                        type="button"
                        className="lp-sort"
                        onClick={() =>
                          onList({
                            ...listing,
                            page: 1,
                            sort: direction === 'ascending' ? `-${column.sort}` : `${column.sort}`,
                          })
                        }
                      >
                        {column.label}
                        <span aria-hidden="true">
                          {direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ' ↕'}
                        </span>
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {model.rows.map((row) => (
              <tr key={row.entry} role="row">
                <th scope="row" role="rowheader">
                  <button
                    type="button"
                    className="lp-open"
                    aria-label={row.open}
                    onClick={() => onOpen(row.entry)}
                  >
                    {row.name}
                  </button>
                </th>
                {row.cells.map((cell, index) => {
                  const column = model.columns[index + 1];
                  return (
                    <td
                      key={column?.key ?? index}
                      role="cell"
                      data-label={column?.label}
                      className={cell === '' ? 'lp-muted' : undefined}
                    >
                      {cell === '' ? words.nothing : cell}
                    </td>
                  );
                })}
                <td
                  role="cell"
                  data-label={model.columns.at(-1)?.label}
                  className={row.notes.length === 0 ? 'lp-cell-empty' : undefined}
                >
                  {row.notes.join(' ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {model.pages > 1 && (
        <div className="lp-form-actions">
          {page > 1 && <Button onClick={() => turn(page - 1)}>{words.previous}</Button>}
          {page < model.pages && <Button onClick={() => turn(page + 1)}>{words.next}</Button>}
        </div>
      )}
    </>
  );
}
