import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Problem } from '@puheeksi/client';
import { retractionReasons, type RetractionReason } from '@puheeksi/core/kernel';
import type { UnitDiscussion } from '@puheeksi/core/work-views';
import type { UnitId } from '@puheeksi/core';
import { settingTerms } from '@puheeksi/core/terms';
import { Button } from '../parts/Button.js';
import { belowHeading, Heading, type HeadingLevel } from '../parts/Heading.js';
import { Message } from '../parts/Message.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { useSendCommands } from '../queries/useSendCommands.js';

/** Which discussion is taken back. */
export interface RetractDialogProps {
  readonly unit: UnitId;
  readonly held: UnitDiscussion;
  readonly headingLevel: HeadingLevel;
  /** Called when the dialog closes: with `true` when the discussion was taken back. */
  readonly onClose: (retracted: boolean) => void;
}

/** Asks why a discussion is taken back, and takes it back. It stays open, with the reason kept, when that fails. */
export function RetractDialog({ unit, held, headingLevel, onClose }: RetractDialogProps): ReactElement {
  const { language, today } = useLp();
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const groupName = useId();
  const { busy, send } = useSendCommands('lp-process', unit);
  const [reason, setReason] = useState<RetractionReason>();
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);

  const submit = async (): Promise<void> => {
    if (!reason) return setMissing(true);
    const { process, entry } = held;
    const answer = await send(process, [{ type: 'retract', entry, on: today(), reason }]);
    if (!answer) return;
    if (answer.ok) onClose(true);
    else setProblem(answer.error);
  };

  return (
    <dialog
      ref={dialog}
      className="lp-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose(false);
      }}
      onClose={() => {
        // Browsers let nobody hold a dialog against a second Escape; while an answer is awaited it is shown again.
        if (busy) dialog.current?.showModal();
        else onClose(false);
      }}
    >
      <Heading level={headingLevel} id={titleId} className="lp-title">
        {texts.retractDiscussion.title}
      </Heading>
      <p className="lp-subtitle">
        {texts.day(held.on)}, {settingTerms[held.setting][language]}
      </p>
      {problem && (
        <Message
          kind="error"
          role="alert"
          title={texts.problem(problem).title}
          headingLevel={belowHeading(headingLevel)}
        >
          <p>{problem.kind === 'refused' ? texts.refusal(problem.error) : texts.problem(problem).text}</p>
        </Message>
      )}
      <form
        className="lp-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset
          className={missing && !reason ? 'lp-field lp-field-invalid' : 'lp-field'}
          aria-describedby={missing && !reason ? `${groupName}-error` : undefined}
        >
          <legend className="lp-field-label">{texts.fields.reason.label}</legend>
          {missing && !reason && (
            <p className="lp-field-error" id={`${groupName}-error`} role="alert">
              {texts.issue({ path: ['reason'], code: 'missing' })}
            </p>
          )}
          <div className="lp-choices">
            {retractionReasons.map((code) => (
              <label key={code} className="lp-choice">
                <input
                  type="radio"
                  name={groupName}
                  value={code}
                  checked={reason === code}
                  onChange={() => setReason(code)}
                />
                {texts.retractionReasons[code]}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="lp-form-actions">
          <Button type="submit" look="primary" busy={busy}>
            {texts.retractDiscussion.submit}
          </Button>
          <Button busy={busy} onClick={() => onClose(false)}>
            {texts.recordDiscussion.cancel}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
