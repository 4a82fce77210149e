import { useMemo, type ReactElement } from 'react';
import type { RegisterCommand } from '@puheeksi/core/registers';
import type { RegisterId } from '@puheeksi/core/schema';
import { readForm, typedOf, type FormSpec, type Typed } from '@puheeksi/view/forms';
import { entryForm, screenWordsFor, type RegisterView } from '@puheeksi/view/registers';
import { Form } from '../forms/Form.js';
import type { FormTask } from '../forms/useForm.js';
import { Button } from '../parts/Button.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { useSendEntries, type EntriesReceipt } from '../queries/useRegister.js';
import {
  changeCommand,
  enterCommand,
  reasonField,
  reasonOfChange,
  touchedFields,
  type Standing,
} from './entryCommands.js';

interface EntryFormProps {
  readonly id: RegisterId;
  readonly view: RegisterView;
  readonly headingLevel: HeadingLevel;
  readonly onDone: (message: string, entry: string | undefined) => void;
  readonly onCancel: () => void;
}

interface TaskFormProps extends Pick<EntryFormProps, 'view' | 'headingLevel' | 'onCancel'> {
  readonly task: FormTask<RegisterCommand, EntriesReceipt>;
  readonly done: string;
}

/** The form of one entry, with the words of its register and the way back. */
function TaskForm({ task, done, view, headingLevel, onCancel }: TaskFormProps): ReactElement {
  const { save, saving } = screenWordsFor(view.language);
  const { recordDiscussion } = useTexts();
  return (
    <Form
      key={task.draftKey}
      task={task}
      submit={save}
      sending={saving}
      done={() => done}
      headingLevel={headingLevel}
      actions={(busy) => (
        <Button busy={busy} onClick={onCancel}>
          {recordDiscussion.cancel}
        </Button>
      )}
    />
  );
}

/** What goes on behind the scenes of one entry stays apart from that of another. */
const noId = (): string => '';

/** A new entry; `typed` is what is known of it already. */
export function EnterForm({
  id,
  view,
  typed,
  headingLevel,
  onDone,
  onCancel,
}: EntryFormProps & { readonly typed: Typed }): ReactElement {
  const words = screenWordsFor(view.language);
  const { send } = useSendEntries(id);
  const spec = useMemo(() => entryForm(view), [view]);
  const task: FormTask<RegisterCommand, EntriesReceipt> = {
    spec,
    choices: view.choices,
    initial: typed,
    draftKey: `enter ${id} ${JSON.stringify(typed)}`,
    read: (record, idOf) => enterCommand(view.register, record, idOf('entry')),
    send: (command, options) => send([command], options),
    onDone: ({ entries }) => onDone(entries.length > 0 ? words.entered : words.unchanged, undefined),
  };
  return <TaskForm task={task} done={words.entered} {...{ view, headingLevel, onCancel }} />;
}

/** The form of an entry with the question why it is changed behind its own fields. */
const changeForm = (view: RegisterView): FormSpec => {
  const { reason, changeReasons } = screenWordsFor(view.language);
  const spec = entryForm(view);
  const { fields, codes } = spec.wording;
  return {
    ...spec,
    fields: { ...spec.fields, [reasonField]: reasonOfChange },
    wording: {
      fields: { ...fields, [reasonField]: { label: reason } },
      codes: { ...codes, [reasonField]: changeReasons },
    },
  };
};

/** An entry that is changed: what was touched is sent on top of the version that was seen. */
export function ChangeForm({
  id,
  view,
  standing,
  headingLevel,
  onDone,
  onCancel,
}: EntryFormProps & { readonly standing: Standing }): ReactElement {
  const { today } = useLp();
  const words = screenWordsFor(view.language);
  const { refusal } = useTexts();
  const { send } = useSendEntries(id);
  const spec = useMemo(() => changeForm(view), [view]);
  const initial = useMemo(() => typedOf(spec, standing.record), [spec, standing.record]);
  const day = today();
  // What the form began with, read the way it is read when it is sent: what only looks different was not touched
  const before = useMemo(
    () => readForm(spec, initial, { today: day, idOf: noId }).record,
    [spec, initial, day],
  );
  const task: FormTask<RegisterCommand, EntriesReceipt> = {
    spec,
    choices: view.choices,
    initial,
    draftKey: `change ${id} ${standing.entry} ${standing.version}`,
    read: ({ [reasonField]: reason, ...record }) =>
      changeCommand(view.register, standing, before, record, reason),
    refusals: (record) =>
      touchedFields(view.register, before, record).length === 0 ? [{ code: 'nothing-touched' }] : [],
    refusal: (refused) => (refused.code === 'nothing-touched' ? words.nothingTouched : refusal(refused)),
    send: (command, options) => send([command], options),
    onDone: ({ entries }) => onDone(entries.length > 0 ? words.saved : words.unchanged, standing.entry),
  };
  return <TaskForm task={task} done={words.saved} {...{ view, headingLevel, onCancel }} />;
}
