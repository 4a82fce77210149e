import { useMemo, type ReactElement } from 'react';
import type { LpProcessCommand, UnitId } from '@puheeksi/core';
import { settingTerms } from '@puheeksi/core/terms';
import { parseLpProcessCommand, readCommands, type CommandReceipt } from '@puheeksi/core/wire';
import type { UnitDiscussion } from '@puheeksi/core/work-views';
import { retractionForm } from '@puheeksi/view/forms';
import { Form } from '../forms/Form.js';
import type { FormTask } from '../forms/useForm.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { belowHeading, type HeadingLevel } from '../parts/Heading.js';
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

const initial = {};

/** Asks why a discussion is taken back, and takes it back. It stays open, with the reason kept, when that fails. */
export function RetractDialog({ unit, held, headingLevel, onClose }: RetractDialogProps): ReactElement {
  const { language, today } = useLp();
  const { retractDiscussion, recordDiscussion, refusal, day } = useTexts();
  const { busy, send } = useSendCommands('lp-process', unit);
  const spec = useMemo(() => retractionForm(language), [language]);
  const { process, entry } = held;
  const task: FormTask<readonly LpProcessCommand[], CommandReceipt> = {
    spec,
    initial,
    read: (record) =>
      readCommands([{ type: 'retract', entry, on: today(), ...record }], parseLpProcessCommand),
    refusal,
    send: (commands, options) => send(process, commands, options),
    onDone: () => onClose(true),
  };
  return (
    <Dialog
      title={retractDiscussion.title}
      subtitle={`${day(held.on)}, ${settingTerms[held.setting][language]}`}
      headingLevel={headingLevel}
      busy={busy}
      onCancel={() => onClose(false)}
    >
      <Form
        task={task}
        submit={retractDiscussion.submit}
        done={() => retractDiscussion.done}
        headingLevel={belowHeading(headingLevel)}
        actions={(underWay) => (
          <Button busy={underWay} onClick={() => onClose(false)}>
            {recordDiscussion.cancel}
          </Button>
        )}
      />
    </Dialog>
  );
}
