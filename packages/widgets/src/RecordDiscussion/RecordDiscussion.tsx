import { useEffect, useId, useRef, type ReactElement } from 'react';
import { origins, settings } from '@puheeksi/core/kernel';
import type { ProcessId, UnitId } from '@puheeksi/core';
import { originTerms, settingTerms } from '@puheeksi/core/terms';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { Button } from '../parts/Button.js';
import { DayInput } from '../parts/DayInput.js';
import { Field } from '../parts/Field.js';
import { belowHeading, type HeadingLevel } from '../parts/Heading.js';
import { WidgetBoundary } from '../parts/WidgetBoundary.js';
import { WidgetFrame } from '../parts/WidgetFrame.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { Choice } from './Choice.js';
import type { DraftField } from './draft.js';
import { OutcomeMessage } from './OutcomeMessage.js';
import { useRecordDiscussion } from './useRecordDiscussion.js';

/** Whose discussion is recorded. */
export interface RecordDiscussionProps {
  /** The unit that held it. */
  readonly unit: UnitId;
  /** Name of the unit, under the title. */
  readonly unitName?: string;
  /** The process it belongs to; without it a new one is opened in the same sending. */
  readonly process?: ProcessId;
  /** Called when it has been recorded. */
  readonly onRecorded?: (receipt: CommandReceipt) => void;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
}

/**
 * Records an LT discussion that was held. Faults stand at the top with links and beside their fields, nothing typed is lost
 * when sending fails, and a second press or a second sending never makes a second discussion.
 * @source R0-P1, R0-P9 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example <RecordDiscussion unit={unit} onRecorded={close} />
 */
export function RecordDiscussion({ headingLevel = 2, ...props }: RecordDiscussionProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { title } = useTexts().recordDiscussion;
  return (
    <WidgetBoundary place={place} title={title} headingLevel={headingLevel}>
      <DiscussionForm {...props} headingLevel={headingLevel} />
    </WidgetBoundary>
  );
}

function DiscussionForm({
  unit,
  unitName,
  process,
  onRecorded,
  headingLevel,
}: RecordDiscussionProps & { readonly headingLevel: HeadingLevel }): ReactElement {
  const { language } = useLp();
  const texts = useTexts();
  const formId = useId();
  const outcomeRef = useRef<HTMLDivElement>(null);
  const { draft, outcome, busy, attempt, change, submit, confirm, dismiss } = useRecordDiscussion({
    unit,
    process,
    onRecorded,
  });
  useEffect(() => {
    if (attempt > 0) outcomeRef.current?.focus();
  }, [attempt]);

  const controlId = (field: DraftField): string => `${formId}-${field}`;
  const field = (name: DraftField) => ({
    id: controlId(name),
    ...texts.fields[name],
    error: outcome.kind === 'faults' ? outcome.faults.byField[name] : undefined,
  });
  const { title, intro, noPersonalData, submit: submitLabel, sending } = texts.recordDiscussion;
  return (
    <WidgetFrame
      title={title}
      {...(unitName === undefined ? {} : { subtitle: unitName })}
      headingLevel={headingLevel}
    >
      <p className="lp-intro">{intro}</p>
      <p className="lp-intro">
        <strong className="lp-strong">{noPersonalData}</strong>
      </p>
      <OutcomeMessage
        ref={outcomeRef}
        outcome={outcome}
        controlId={controlId}
        busy={busy}
        onConfirm={() => void confirm()}
        onDismiss={dismiss}
        headingLevel={belowHeading(headingLevel)}
      />
      <form
        className="lp-form"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field {...field('on')}>
          {(control) => <DayInput control={control} value={draft.on} onChange={(on) => change({ on })} />}
        </Field>
        <Field {...field('setting')}>
          {(control) => (
            <Choice
              control={control}
              codes={settings}
              labelOf={(code) => settingTerms[code][language]}
              value={draft.setting}
              onChange={(setting) => change({ setting })}
            />
          )}
        </Field>
        {process === undefined && (
          <>
            <Field {...field('origin')}>
              {(control) => (
                <Choice
                  control={control}
                  codes={origins}
                  labelOf={(code) => originTerms[code][language]}
                  value={draft.origin}
                  onChange={(origin) => change({ origin })}
                />
              )}
            </Field>
            <Field {...field('concernDay')} optional>
              {(control) => (
                <DayInput
                  control={control}
                  value={draft.concernDay}
                  onChange={(concernDay) => change({ concernDay })}
                />
              )}
            </Field>
          </>
        )}
        <Field {...field('children')}>
          {(control) => (
            <input
              {...control}
              className="lp-input lp-input-short"
              inputMode="numeric"
              value={draft.children}
              onChange={({ target }) => change({ children: target.value })}
            />
          )}
        </Field>
        <div className="lp-form-actions">
          <Button type="submit" look="primary" busy={busy}>
            {busy ? sending : submitLabel}
          </Button>
        </div>
      </form>
    </WidgetFrame>
  );
}
