import { escapeMarkup } from '../parts/escapeMarkup.js';
import type { ControlKind, Controls, FieldModel, FormModel, Option, PerControl } from './formModel.js';
import { rowAction } from './rowAction.js';
import type { FormWords } from './words/formWords.js';

/** How a form is sent where there is no script. */
export interface FormHtmlOptions {
  readonly words: FormWords;
  /** Where the form is sent by POST. */
  readonly action: string;
  readonly submit: string;
  /** Before the ids of its controls, so that two forms fit one page. @default 'form' */
  readonly id?: string;
  /** Values that travel along unseen: what the server needs to know the form again. */
  readonly hidden?: Readonly<Record<string, string>>;
}

interface Drawn {
  readonly id: string;
  readonly words: FormWords;
}

const attributes = (given: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => {
      if (value === undefined || value === false) return [];
      return value === true ? [` ${name}`] : [` ${name}="${escapeMarkup(String(value))}"`];
    })
    .join('');

const idOf = ({ id }: Drawn, name: string): string => `${id}-${name}`;

/** What ties a control to its hint and its fault. */
const tied = ({ name, hint, error, optional, condition }: FieldModel, drawn: Drawn) => {
  const id = idOf(drawn, name);
  const described = [condition && `${id}-when`, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error === undefined ? undefined : 'true',
    // A field with a condition may be asked for or not: a page without script cannot say so in time
    'aria-required': optional || condition !== undefined ? undefined : 'true',
  };
};

const notes = ({ name, hint, error, condition }: FieldModel, drawn: Drawn): string => {
  const id = idOf(drawn, name);
  const note = (text: string | undefined, part: string, look: string): string =>
    text === undefined
      ? ''
      : `<p class="lp-field-${look}" id="${escapeMarkup(`${id}-${part}`)}">${escapeMarkup(text)}</p>`;
  return note(condition, 'when', 'hint') + note(hint, 'hint', 'hint') + note(error, 'error', 'error');
};

const labelText = ({ label, optional }: FieldModel, { words }: Drawn): string =>
  `${escapeMarkup(label)}${optional ? `<span class="lp-field-optional"> (${escapeMarkup(words.optional)})</span>` : ''}`;

const fieldClass = ({ error }: FieldModel): string =>
  error === undefined ? 'lp-field' : 'lp-field lp-field-invalid';

/** A label above one control. */
const labelled = (field: FieldModel, drawn: Drawn, control: string): string =>
  `<div class="${fieldClass(field)}"><label class="lp-field-label"${attributes({ for: idOf(drawn, field.name) })}>${labelText(field, drawn)}</label>${notes(field, drawn)}${control}</div>`;

/** A legend above several controls. */
const grouped = (field: FieldModel, drawn: Drawn, controls: string, role?: 'radiogroup'): string => {
  const { id: _first, 'aria-describedby': described, ...states } = tied(field, drawn);
  // Only a group of radio buttons may say itself that it is required or wrong
  const said = role ? { role, ...states } : {};
  return `<fieldset class="${fieldClass(field)}"${attributes({ 'aria-describedby': described, ...said })}><legend class="lp-field-label">${labelText(field, drawn)}</legend>${notes(field, drawn)}${controls}</fieldset>`;
};

const ticks = (
  type: 'radio' | 'checkbox',
  field: FieldModel,
  options: readonly Option[],
  chosen: readonly string[],
  drawn: Drawn,
): string => {
  const boxes = options.map(({ value, label }, index) => {
    const id = index === 0 ? idOf(drawn, field.name) : `${idOf(drawn, field.name)}-${index + 1}`;
    const input = attributes({ type, id, name: field.name, value, checked: chosen.includes(value) });
    return `<label class="lp-choice"><input${input}>${escapeMarkup(label)}</label>`;
  });
  return `<div class="lp-choices">${boxes.join('')}</div>`;
};

const draw = <K extends ControlKind>(
  field: FieldModel & { readonly control: Controls[K] },
  drawn: Drawn,
): string => painters[field.control.kind as K](field.control, field, drawn);

const drawAll = (fields: readonly FieldModel[], drawn: Drawn): string =>
  fields.map((field) => draw(field, drawn)).join('');

const textLine = (
  type: { readonly inputmode?: string; readonly class?: string },
  value: string,
  field: FieldModel,
  drawn: Drawn,
): string =>
  `<input${attributes({ ...tied(field, drawn), type: 'text', name: field.name, class: 'lp-input lp-input-short', autocomplete: 'off', ...type, value })}>`;

/** How each kind of control is drawn where there is no script: everything that a condition may ask for is there and says when. */
const painters: PerControl<{
  readonly [K in ControlKind]: (control: Controls[K], field: FieldModel, drawn: Drawn) => string;
}> = {
  line: ({ value, input, short }, field, drawn) => {
    const type = {
      ...(input !== 'text' && { inputmode: input }),
      ...(!short && { class: 'lp-input' }),
    };
    return labelled(field, drawn, textLine(type, value, field, drawn));
  },
  day: ({ value }, field, drawn) => labelled(field, drawn, textLine({}, value, field, drawn)),
  area: ({ value, maxLength }, field, drawn) =>
    labelled(
      field,
      drawn,
      // A line feed right behind the tag is not part of the text
      `<textarea${attributes({ ...tied(field, drawn), name: field.name, class: 'lp-input', rows: 5, maxlength: maxLength, autocomplete: 'off' })}>\n${escapeMarkup(value)}</textarea>`,
    ),
  choice: ({ look, value, options }, field, drawn) => {
    if (look === 'radios')
      return grouped(field, drawn, ticks('radio', field, options, [value], drawn), 'radiogroup');
    const menu = [{ value: '', label: drawn.words.choose }, ...options].map(
      (option) =>
        `<option${attributes({ value: option.value, selected: option.value === value })}>${escapeMarkup(option.label)}</option>`,
    );
    return labelled(
      field,
      drawn,
      `<select${attributes({ ...tied(field, drawn), name: field.name, class: 'lp-input' })}>${menu.join('')}</select>`,
    );
  },
  choices: ({ values, options }, field, drawn) =>
    grouped(field, drawn, ticks('checkbox', field, options, values, drawn)),
  group: ({ fields }, field, drawn) => grouped(field, drawn, drawAll(fields, drawn)),
  rows: ({ rows, add, full }, field, drawn) => {
    const { name } = field;
    const button = (action: string, text: string, id?: string): string =>
      `<button${attributes({ type: 'submit', class: 'lp-button lp-button-quiet', name: rowAction, value: action, formnovalidate: true, id })}>${escapeMarkup(text)}</button>`;
    const drawnRows = rows.map(
      ({ id, title, remove, fields }) =>
        `<fieldset class="lp-row"><legend>${escapeMarkup(title)}</legend><input${attributes({ type: 'hidden', name, value: id })}>${drawAll(fields, drawn)}${button(`remove ${name} ${id}`, remove)}</fieldset>`,
    );
    return grouped(
      field,
      drawn,
      drawnRows.join('') + (full ? '' : button(`add ${name}`, add, idOf(drawn, name))),
    );
  },
};

/** All faults at the top, each with a link to its control; the browser puts the keyboard there. */
const summary = ({ faults, faultsTitle }: FormModel, drawn: Drawn): string => {
  if (faultsTitle === undefined) return '';
  const items = faults.map(({ text, name }) =>
    name === undefined
      ? `<li>${escapeMarkup(text)}</li>`
      : `<li><a class="lp-link" href="#${escapeMarkup(idOf(drawn, name))}">${escapeMarkup(text)}</a></li>`,
  );
  return `<div class="lp-message lp-message-error" role="alert" tabindex="-1" autofocus><h2 class="lp-message-title">${escapeMarkup(faultsTitle)}</h2><ul>${items.join('')}</ul></div>`;
};

/**
 * A form as HTML that needs no script: it is sent by POST, and what was typed comes back with its faults. Every text is escaped;
 * there is no style and no script in it, so the strictest content security policy takes it.
 * @example formHtml(formModel(spec, {}), { words, action: '/feedback', submit: 'Lähetä' }) // '<form class="lp-form" method="post" …'
 */
export function formHtml(
  model: FormModel,
  { words, action, submit, id = 'form', hidden = {} }: FormHtmlOptions,
): string {
  const drawn: Drawn = { id, words };
  const kept = Object.entries(hidden).map(
    ([name, value]) => `<input${attributes({ type: 'hidden', name, value })}>`,
  );
  const leaving = model.leaving
    ? `<p class="lp-message lp-message-warning" role="status">${escapeMarkup(model.leaving)}</p>`
    : '';
  // The first submit button of a form is what Enter presses: sending, not the removing of a row
  const enter = `<button type="submit" class="lp-form-enter" tabindex="-1" aria-hidden="true">${escapeMarkup(submit)}</button>`;
  const send = `<div class="lp-form-actions"><button type="submit" class="lp-button lp-button-primary">${escapeMarkup(submit)}</button></div>`;
  return `${summary(model, drawn)}<form class="lp-form" method="post"${attributes({ action, id })} novalidate autocomplete="off">${enter}${kept.join('')}${drawAll(model.fields, drawn)}${leaving}${send}</form>`;
}
