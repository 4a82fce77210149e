import { useMemo, type ReactElement } from 'react';
import {
  withdrawalReasons,
  type RegisterCommand,
  type RegisterEntryId,
  type WithdrawalReason,
} from '@puheeksi/core/registers';
import { code, type Fields, type RegisterId } from '@puheeksi/core/schema';
import { readRecord } from '@puheeksi/core/wire';
import { formSpec } from '@puheeksi/view/forms';
import { screenWordsFor } from '@puheeksi/view/registers';
import { Form } from '../forms/Form.js';
import type { FormTask } from '../forms/useForm.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { belowHeading, type HeadingLevel } from '../parts/Heading.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { useSendEntries, type EntriesReceipt } from '../queries/useRegister.js';

/** Which entry is taken off the list. */
export interface WithdrawDialogProps {
  readonly id: RegisterId;
  readonly entry: string;
  readonly version: number;
  readonly name: string;
  readonly headingLevel: HeadingLevel;
  /** Called when the dialog closes: with `true` when the entry was withdrawn. */
  readonly onClose: (withdrawn: boolean) => void;
}

const initial = {};
/** Only an import that is undone withdraws for this reason. */
const offered = withdrawalReasons.filter((reason) => reason !== 'import-undone');
const [first, ...others] = offered;
const fields = { reason: code([first!, ...others]) } as const satisfies Fields;

/** Asks why an entry is taken off the list, and takes it off. Its history stays. */
export function WithdrawDialog({
  id,
  entry,
  version,
  name,
  headingLevel,
  onClose,
}: WithdrawDialogProps): ReactElement {
  const { language } = useLp();
  const { recordDiscussion } = useTexts();
  const words = screenWordsFor(language);
  const { busy, send } = useSendEntries(id);
  const spec = useMemo(() => {
    const { reason, withdrawalReasons: reasons } = screenWordsFor(language);
    return formSpec(language, fields, { fields: { reason: { label: reason } }, codes: { reason: reasons } });
  }, [language]);
  const task: FormTask<RegisterCommand, EntriesReceipt> = {
    spec,
    initial,
    read: (record) => {
      const read = readRecord(fields, record);
      if (!read.ok) return read;
      const reason = read.value.reason as WithdrawalReason;
      return { ok: true, value: { type: 'withdraw', entry: entry as RegisterEntryId, version, reason } };
    },
    send: (command, options) => send([command], options),
    onDone: () => onClose(true),
  };
  return (
    <Dialog
      title={words.withdraw}
      subtitle={name}
      headingLevel={headingLevel}
      busy={busy}
      onCancel={() => onClose(false)}
    >
      <Form
        task={task}
        submit={words.withdraw}
        done={() => words.withdrawn}
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
