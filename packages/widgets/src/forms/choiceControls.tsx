import { useState, type ReactElement } from 'react';
import { formWordsFor, type FieldModel, type Option } from '@puheeksi/view/forms';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { FieldSet } from '../parts/FieldSet.js';
import { useLp } from '../provider/useLp.js';
import { controlId, type ControlUse, type FormUse } from './controls.js';
import { around, Menu } from './simpleControls.js';

/** Options whose name holds what was typed; those that are chosen always stay. */
const narrowed = (options: readonly Option[], part: string, chosen: readonly string[]): readonly Option[] => {
  const wanted = part.trim().toLowerCase();
  return options.filter(({ value, label }) => chosen.includes(value) || label.toLowerCase().includes(wanted));
};

interface TicksProps {
  readonly type: 'radio' | 'checkbox';
  readonly field: FieldModel;
  readonly form: FormUse;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (value: string, ticked: boolean) => void;
}

/** Radio buttons or check boxes; the first has the id of the control, so that a link to the field leads to it. */
function Ticks({ type, field, form, options, chosen, onChange }: TicksProps): ReactElement {
  const id = controlId(form, field.name);
  return (
    <div className="lp-choices">
      {options.map(({ value, label }, index) => (
        <label key={value} className="lp-choice">
          <input
            type={type}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={id}
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) => onChange(value, target.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

interface SearchProps {
  readonly id: string;
  readonly label: string;
  readonly found: number;
  readonly part: string;
  readonly onChange: (part: string) => void;
}

/** Narrows the menu behind it; how many are left is told without moving the keyboard. */
function Search({ id, label, found, part, onChange }: SearchProps): ReactElement {
  const words = formWordsFor(useLp().language);
  return (
    <>
      <label className="lp-field-hint" htmlFor={`${id}-search`}>
        {words.search(label)}
      </label>
      <input
        type="search"
        className="lp-input"
        id={`${id}-search`}
        value={part}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          // Looking for a name sends nothing
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p className="lp-field-hint" role="status">
        {part.trim() === '' ? '' : words.found(found)}
      </p>
    </>
  );
}

/** One of several: radio buttons, a native menu, or a menu that a part of the name narrows. */
export function ChoiceControl({ control, field, form }: ControlUse<'choice'>): ReactElement {
  const [part, setPart] = useState('');
  const { look, value, options } = control;
  const choose = (chosen: string): void => form.change(field.name, chosen === '' ? [] : [chosen]);
  if (look === 'radios')
    return (
      <FieldSet {...around(field, form)} radios>
        <Ticks type="radio" field={field} form={form} options={options} chosen={[value]} onChange={choose} />
      </FieldSet>
    );
  const shown = look === 'search' ? narrowed(options, part, [value]) : options;
  return (
    <Field {...around(field, form)}>
      {(props) => (
        <>
          {look === 'search' && (
            <Search
              id={props.id}
              label={field.label}
              found={narrowed(options, part, []).length}
              part={part}
              onChange={setPart}
            />
          )}
          <Menu control={props} value={value} options={shown} onChange={choose} />
        </>
      )}
    </Field>
  );
}

/** Any of several: check boxes, or names added one by one from a menu. */
export function ChoicesControl({ control, field, form }: ControlUse<'choices'>): ReactElement {
  const { look, values, options } = control;
  if (look === 'search') return <ChosenNames control={control} field={field} form={form} />;
  const tick = (value: string, ticked: boolean): void => {
    // In the order of the list, whatever was ticked first
    const chosen = options.map((option) => option.value);
    form.change(
      field.name,
      chosen.filter((one) => (one === value ? ticked : values.includes(one))),
    );
  };
  return (
    <FieldSet {...around(field, form)}>
      <Ticks type="checkbox" field={field} form={form} options={options} chosen={values} onChange={tick} />
    </FieldSet>
  );
}

function ChosenNames({ control, field, form }: ControlUse<'choices'>): ReactElement {
  const words = formWordsFor(useLp().language);
  const [part, setPart] = useState('');
  const [picked, setPicked] = useState('');
  const { values, options } = control;
  const id = controlId(form, field.name);
  const open = options.filter(({ value }) => !values.includes(value));
  const shown = narrowed(open, part, [picked]);
  const add = (): void => {
    if (picked === '') return;
    form.change(field.name, [...values, picked]);
    setPicked('');
    setPart('');
  };
  return (
    <FieldSet {...around(field, form)}>
      {values.length > 0 && (
        <ul className="lp-chosen" aria-label={words.chosen}>
          {values.map((value) => {
            const label = options.find((option) => option.value === value)?.label ?? words.nameless;
            return (
              <li key={value}>
                {label}
                <Button
                  look="quiet"
                  aria-label={words.removeChosen(label)}
                  onClick={({ currentTarget }) => {
                    // The button goes with its name: the keyboard goes on to the menu
                    const root = currentTarget.getRootNode() as Document | ShadowRoot;
                    form.change(
                      field.name,
                      values.filter((one) => one !== value),
                    );
                    root.getElementById(id)?.focus();
                  }}
                >
                  ✕
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Search id={id} label={field.label} found={shown.length} part={part} onChange={setPart} />
      <div className="lp-pick">
        <Menu
          control={{ id, 'aria-label': field.label }}
          value={picked}
          options={shown}
          onChange={setPicked}
        />
        <Button onClick={add}>{words.pick}</Button>
      </div>
    </FieldSet>
  );
}
