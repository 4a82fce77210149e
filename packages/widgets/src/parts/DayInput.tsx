import { useEffect, useRef, useState, type ReactElement } from 'react';
import { earliestDay } from '@puheeksi/core/kernel';
import { parseDay, type Day } from '@puheeksi/core';
import { formatDay } from '@puheeksi/view';
import { readTypedDay } from '@puheeksi/view/forms';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { Button } from './Button.js';
import type { ControlProps } from './Field.js';

/** A day, as it is being typed. */
export interface DayInputProps {
  readonly control: ControlProps;
  /** Exactly as typed; what cannot be read stays as it is. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Of something that has happened: no later day than today is offered. */
  readonly past: boolean;
}

/**
 * A day typed as people write it in Finland and shown back whole, with a button for today and one for the calendar. Typing is
 * not left to a native date field, because it speaks the browser's language: 3/4 would be March to one colleague and April to
 * another. The calendar is the browser's own, which shows months and not an order of numbers; where a page in a frame may not
 * open it, the native field itself comes in sight.
 */
export function DayInput({ control, value, onChange, past }: DayInputProps): ReactElement {
  const { language, today } = useLp();
  const { dayInput } = useTexts();
  const typed = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    if (inSight) calendar.current?.focus();
  }, [inSight]);

  const now = today();
  const day = readTypedDay(value, now, past);
  const choose = (chosen: Day): void => {
    onChange(formatDay(chosen, language));
    typed.current?.focus();
  };
  const open = (): void => {
    try {
      calendar.current?.showPicker();
    } catch {
      setInSight(true);
    }
  };
  // Two days of one form have buttons of the same names: which day they are about is said behind the name
  const about = { 'aria-describedby': `${control.id}-label` };
  return (
    <div className="lp-day">
      <input
        {...control}
        ref={typed}
        className="lp-input lp-input-short"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={() => {
          if (day !== undefined && formatDay(day, language) !== value) onChange(formatDay(day, language));
        }}
      />
      <Button look="quiet" {...about} onClick={() => choose(now)}>
        {dayInput.today}
      </Button>
      <span className="lp-day-calendar">
        <Button look="quiet" {...about} onClick={open}>
          {dayInput.calendar}
        </Button>
        <input
          ref={calendar}
          type="date"
          className={inSight ? 'lp-input lp-input-short' : 'lp-day-native'}
          tabIndex={inSight ? undefined : -1}
          aria-hidden={inSight ? undefined : true}
          aria-label={dayInput.calendar}
          {...about}
          {...(past && { min: earliestDay, max: now })}
          value={day ?? ''}
          onChange={({ target }) => {
            const chosen = parseDay(target.value);
            if (chosen.ok) choose(chosen.value);
          }}
        />
      </span>
    </div>
  );
}
