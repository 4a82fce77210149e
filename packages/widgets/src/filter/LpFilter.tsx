import { useId, useMemo, useRef, useState, type ReactElement } from 'react';
import type { PlaceKey } from '@puheeksi/core';
import { changedFilter, filterModel, type Filter, type FilterField } from '@puheeksi/view';
import { Button } from '../parts/Button.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { usePublishedPeriods } from './usePublishedPeriods.js';

/** What a page lets its readers choose. */
export interface LpFilterProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  /** What the page shows when nothing is chosen: what "reset" goes back to. @default the first filter */
  readonly initial?: Filter;
  /** The places on offer beside the chosen one; of each that is published which periods. */
  readonly places?: readonly PlaceKey[];
  /** How many cards of the page cannot show what is chosen. */
  readonly notFollowing?: number;
}

/**
 * The filter bar of a page: place, period and comparison, of what is published. A choice applies at once and the focus stays; what
 * cannot be chosen says why. In a narrow place it is one button that repeats the choice. On paper it is a line of text.
 * @example <LpFilter filter={filter} onChange={choose} places={municipalities} />
 */
export function LpFilter({
  filter,
  onChange,
  initial,
  places = [],
  notFollowing = 0,
}: LpFilterProps): ReactElement {
  const { language, names, theme } = useLp();
  const { actions } = useTexts();
  const id = useId();
  const first = useRef(filter);
  const back = initial ?? first.current;
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(false);
  const offered = useMemo(() => [...new Set([back.place, filter.place, ...places])], [back, filter, places]);
  const { published, loading, failed, retry } = usePublishedPeriods(offered);
  const model = filterModel({
    published,
    places: offered,
    filter,
    initial: back,
    language,
    names,
  });
  const { texts, fields, title, summary, status } = model;
  const choose = (next: Filter): void => {
    setChosen(true);
    onChange(next);
  };
  return (
    <form
      className="lp-root lp-filter"
      lang={language}
      dir="ltr"
      data-theme={theme}
      aria-label={title}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className="lp-filter-print">{summary}</p>
      <button
        type="button"
        className="lp-button lp-button-secondary lp-filter-change"
        aria-expanded={open}
        aria-controls={`${id}-fields`}
        onClick={() => setOpen(!open)}
      >
        <span>{summary}</span> <span className="lp-filter-change-word">{texts.change}</span>
      </button>
      <div id={`${id}-fields`} className="lp-filter-fields" data-open={open}>
        {fields.map((field) => (
          <Select
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            onChange={(value) => choose(changedFilter({ published, filter }, field.name, value))}
          />
        ))}
        <Button look="quiet" busy={!model.changed} onClick={() => choose(back)}>
          {texts.reset}
        </Button>
      </div>
      {failed && (
        <div className="lp-filter-failed">
          <p>{texts.failed}</p>
          <Button look="quiet" onClick={retry}>
            {actions.retry}
          </Button>
        </div>
      )}
      <p role="status" className="lp-filter-status">
        {loading
          ? texts.loading
          : saidOf(status, chosen && notFollowing > 0 && texts.notFollowing(notFollowing))}
      </p>
    </form>
  );
}

const saidOf = (status: string, more: string | false): string =>
  more === false ? status : `${status} ${more}`;

interface SelectProps {
  readonly id: string;
  readonly field: FilterField;
  readonly onChange: (value: string) => void;
}

function Select({ id, field, onChange }: SelectProps): ReactElement {
  const options = ({ options: all }: FilterField['groups'][number]): readonly ReactElement[] =>
    all.map(({ value, label, disabled }) => (
      <option key={value} value={value} disabled={disabled}>
        {label}
      </option>
    ));
  return (
    <div className="lp-field">
      <label className="lp-field-label" htmlFor={id}>
        {field.label}
      </label>
      <select
        id={id}
        name={field.name}
        className="lp-input"
        value={field.value}
        onChange={(event) => onChange(event.target.value)}
      >
        {field.groups.map((group) =>
          group.label === undefined ? (
            options(group)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
