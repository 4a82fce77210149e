import { Fragment, useState, type ReactElement } from 'react';
import type { RegisterId } from '@puheeksi/core/schema';
import type { RegisterEntryAnswer } from '@puheeksi/core/wire';
import {
  entryName,
  historyModel,
  listModel,
  screenWordsFor,
  shownFields,
  writtenFields,
  type RegisterView,
} from '@puheeksi/view/registers';
import { Button } from '../parts/Button.js';
import { ErrorState } from '../parts/ErrorState.js';
import { belowHeading, Heading, type HeadingLevel } from '../parts/Heading.js';
import { Loading } from '../parts/Loading.js';
import { Message } from '../parts/Message.js';
import { useRegisterHistory } from '../queries/useRegister.js';
import { WithdrawDialog } from './WithdrawDialog.js';

/** One entry as it stands. */
export interface EntryViewProps {
  readonly id: RegisterId;
  readonly view: RegisterView;
  readonly answer: RegisterEntryAnswer;
  readonly headingLevel: HeadingLevel;
  readonly onChange: () => void;
  readonly onWithdrawn: (message: string) => void;
}

/** One entry: what is in it, what needs attention, what may be done, and what has happened to it. */
export function EntryView({
  id,
  view,
  answer: { entry: shown, texts },
  headingLevel,
  onChange,
  onWithdrawn,
}: EntryViewProps): ReactElement {
  const words = screenWordsFor(view.language);
  const [withdrawing, setWithdrawing] = useState(false);
  const [historyOpen, setHistoryOpen] = useState(false);
  const { entry, version, withdrawn, record } = shown;
  const fields = shownFields(view, record, texts);
  const name = entryName(view, fields);
  const page = { total: 1, page: 1, pageSize: 1, entries: [shown], texts };
  const notes = listModel(view, page).rows.flatMap((row) => row.notes);
  return (
    <>
      <Heading level={headingLevel} className="lp-subheading">
        {name}
      </Heading>
      {notes.length > 0 && (
        <Message kind="warning">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Message>
      )}
      {withdrawn && (
        <Message kind="info">
          <p>{words.withdrawn}</p>
        </Message>
      )}
      <dl className="lp-facts">
        {writtenFields(fields).map(({ label, text }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{text === '' ? <span className="lp-muted">{words.nothing}</span> : text}</dd>
          </Fragment>
        ))}
      </dl>
      {!withdrawn && (
        <div className="lp-message-actions">
          <Button look="primary" onClick={onChange}>
            {words.change}
          </Button>
          <Button onClick={() => setWithdrawing(true)}>{words.withdraw}</Button>
        </div>
      )}
      <details className="lp-details" onToggle={({ currentTarget }) => setHistoryOpen(currentTarget.open)}>
        <summary>{words.history}</summary>
        {historyOpen && (
          <History id={id} view={view} entry={entry} headingLevel={belowHeading(headingLevel)} />
        )}
      </details>
      {withdrawing && (
        <WithdrawDialog
          id={id}
          entry={entry}
          version={version}
          name={name}
          headingLevel={headingLevel}
          onClose={(done) => {
            setWithdrawing(false);
            if (done) onWithdrawn(words.withdrawn);
          }}
        />
      )}
    </>
  );
}

function History({
  id,
  view,
  entry,
  headingLevel,
}: {
  readonly id: RegisterId;
  readonly view: RegisterView;
  readonly entry: string;
  readonly headingLevel: HeadingLevel;
}): ReactElement {
  const words = screenWordsFor(view.language);
  const answer = useRegisterHistory(id, entry);
  if (answer.state === 'loading') return <Loading rows={3} />;
  if (answer.state === 'problem') {
    const { problem, busy, retry } = answer;
    return <ErrorState problem={problem} busy={busy} headingLevel={headingLevel} retry={retry} />;
  }
  return (
    <ol className="lp-steps" reversed>
      {historyModel(view, answer.value.events, answer.value.texts).map(
        ({ version, title, reason, changes }) => (
          <li key={version}>
            <p className="lp-strong">
              {title}
              {reason !== undefined && `: ${reason}`}
            </p>
            {changes.length > 0 && (
              <dl className="lp-facts">
                {changes.map(({ label, before, after }) => (
                  <Fragment key={label}>
                    <dt>{label}</dt>
                    <dd>
                      {version > 1 && (
                        <>
                          <span className="lp-muted">
                            {words.before}: {before}
                          </span>
                          <br />
                          {words.after}:{' '}
                        </>
                      )}
                      {after}
                    </dd>
                  </Fragment>
                ))}
              </dl>
            )}
          </li>
        ),
      )}
    </ol>
  );
}
