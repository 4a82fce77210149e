import { useMemo, useRef, type ReactElement } from 'react';
import type { ProcessId, UnitId } from '@puheeksi/core';
import type { CommandReceipt } from '@puheeksi/core/wire';
import type { CodeWithFacts } from '@puheeksi/view';
import { formWordsFor, recordDiscussionForm } from '@puheeksi/view/forms';
import { Form } from '../forms/Form.js';
import type { DoubtWords } from '../forms/FormOutcome.js';
import type { FormTask } from '../forms/useForm.js';
import { belowHeading, type HeadingLevel } from '../parts/Heading.js';
import { WidgetBoundary } from '../parts/WidgetBoundary.js';
import { WidgetFrame } from '../parts/WidgetFrame.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { useSendCommands } from '../queries/useSendCommands.js';
import {
  discussionCommands,
  fieldOf,
  impossibleDays,
  type DiscussionCommands,
} from './discussionCommands.js';

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

/** One child is by far the most usual. */
const initial = { children: ['1'] };

/** Discussions of one unit and process share a draft, so that it is there again on the way back to the page. */
const keyOf = (unit: UnitId, process: ProcessId | undefined): string =>
  `record-discussion ${unit} ${process ?? 'new'}`;

function DiscussionForm({
  unit,
  unitName,
  process,
  onRecorded,
  headingLevel,
}: RecordDiscussionProps & { readonly headingLevel: HeadingLevel }): ReactElement {
  const { language, today } = useLp();
  const { recordDiscussion } = useTexts();
  const { send } = useSendCommands('lp-process', unit);
  const spec = useMemo(() => recordDiscussionForm(language, process === undefined), [language, process]);
  const task: FormTask<DiscussionCommands, CommandReceipt> = {
    spec,
    initial,
    draftKey: keyOf(unit, process),
    read: (record, idOf) => discussionCommands(record, { unit, process }, idOf),
    refusals: (record) => impossibleDays(record, today()),
    fieldOf,
    refusal: recordDiscussion.refusal,
    send: (value, options) => send(value.process, value.commands, options),
    ...(onRecorded && { onDone: onRecorded }),
  };
  const { title, intro, noPersonalData, submit, sending, done, doneBefore, doubts } = recordDiscussion;
  const doubtWords = (asked: readonly CodeWithFacts[]): DoubtWords =>
    asked.every(({ field }) => typeof field === 'string')
      ? {
          title: doubts.title(asked.length),
          confirm: doubts.confirm,
          correct: doubts.correct(asked.length),
        }
      : { ...formWordsFor(language).doubts, confirm: doubts.confirm };
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
      <Form
        key={task.draftKey}
        task={task}
        submit={submit}
        sending={sending}
        done={({ events }) => (events.length > 0 ? done : doneBefore)}
        doubtWords={doubtWords}
        headingLevel={belowHeading(headingLevel)}
      />
    </WidgetFrame>
  );
}
