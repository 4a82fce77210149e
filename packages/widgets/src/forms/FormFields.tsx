import { useEffect, useRef, type ReactElement } from 'react';
import type { ControlKind, Controls, FieldModel } from '@puheeksi/view/forms';
import { Button } from '../parts/Button.js';
import { FieldSet } from '../parts/FieldSet.js';
import { ChoiceControl, ChoicesControl } from './choiceControls.js';
import { controlId, type ControlParts, type ControlUse, type FormUse } from './controls.js';
import { AreaControl, around, DayControl, LineControl } from './simpleControls.js';

/** Fields that belong together. */
function GroupControl({ control, field, form }: ControlUse<'group'>): ReactElement {
  return (
    <FieldSet {...around(field, form)}>
      <FormFields fields={control.fields} form={form} />
    </FieldSet>
  );
}

/** Rows that come and go. A new row takes the keyboard; after the removal of one it is at the button that adds. */
function RowsControl({ control: { rows, add, full }, field, form }: ControlUse<'rows'>): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const known = useRef(rows.length);
  const id = controlId(form, field.name);
  useEffect(() => {
    const grown = rows.length > known.current;
    known.current = rows.length;
    if (!grown) return;
    const last = list.current?.querySelector(':scope > fieldset:last-of-type');
    last?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [rows.length]);
  return (
    <FieldSet {...around(field, form)}>
      <div ref={list} className="lp-rows">
        {rows.map((row) => (
          <fieldset key={row.id} className="lp-row">
            <legend className="lp-row-title">{row.title}</legend>
            <FormFields fields={row.fields} form={form} />
            <Button
              look="quiet"
              onClick={({ currentTarget }) => {
                const root = currentTarget.getRootNode() as Document | ShadowRoot;
                form.removeRow(field.name, row.id);
                root.getElementById(id)?.focus();
              }}
            >
              {row.remove}
            </Button>
          </fieldset>
        ))}
      </div>
      {!full && (
        <div>
          <Button id={id} onClick={() => form.addRow(field.name)}>
            {add}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}

const parts: ControlParts = {
  line: LineControl,
  area: AreaControl,
  day: DayControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  group: GroupControl,
  rows: RowsControl,
};

function FormField<K extends ControlKind>({
  field,
  form,
}: {
  readonly field: FieldModel & { readonly control: Controls[K] };
  readonly form: FormUse;
}): ReactElement {
  const Part: (props: ControlUse<K>) => ReactElement = parts[field.control.kind as K];
  return <Part control={field.control} field={field} form={form} />;
}

/** The fields of a form that are asked for by now, each with the part of its control. */
export function FormFields({
  fields,
  form,
}: {
  readonly fields: readonly FieldModel[];
  readonly form: FormUse;
}): ReactElement {
  return (
    <>
      {fields
        .filter(({ asked }) => asked)
        .map((field) => (
          <FormField key={field.name} field={field} form={form} />
        ))}
    </>
  );
}
