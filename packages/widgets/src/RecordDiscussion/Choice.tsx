import type { ReactElement } from 'react';
import type { ControlProps } from '../parts/Field.js';
import { useTexts } from '../provider/useTexts.js';

/** A menu of codes. */
export interface ChoiceProps<Code extends string> {
  readonly control: ControlProps;
  readonly codes: readonly Code[];
  readonly labelOf: (code: Code) => string;
  readonly value: Code | '';
  readonly onChange: (code: Code | '') => void;
}

/** A native menu over a code list, in the list's order. */
export function Choice<Code extends string>({
  control,
  codes,
  labelOf,
  value,
  onChange,
}: ChoiceProps<Code>): ReactElement {
  const { choose } = useTexts();
  return (
    <select
      {...control}
      className="lp-input"
      value={value}
      onChange={({ target }) => onChange(codes.find((code) => code === target.value) ?? '')}
    >
      <option value="">{choose}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {labelOf(code)}
        </option>
      ))}
    </select>
  );
}
