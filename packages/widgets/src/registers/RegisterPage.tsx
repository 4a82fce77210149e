import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { RegisterId } from '@puheeksi/core/schema';
import type { RegisterSummary } from '@puheeksi/core/wire';
import type { Choices, Typed } from '@puheeksi/view/forms';
import {
  figureModel,
  matrixModel,
  screenWordsFor,
  withWords,
  type RegisterView,
} from '@puheeksi/view/registers';
import { Answered } from '../parts/Answered.js';
import { Button } from '../parts/Button.js';
import { DataTable } from '../parts/DataTable.js';
import { ErrorState } from '../parts/ErrorState.js';
import { belowHeading, Heading, type HeadingLevel } from '../parts/Heading.js';
import { Loading } from '../parts/Loading.js';
import { Message } from '../parts/Message.js';
import { WidgetFrame } from '../parts/WidgetFrame.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import type { Answer } from '../queries/answer.js';
import {
  useEntryChoices,
  useRegisterEntry,
  useRegisterParts,
  useRegisterSummary,
} from '../queries/useRegister.js';
import { ChangeForm, EnterForm } from './EntryForm.js';
import { EntryView } from './EntryView.js';
import { GapsView } from './GapsView.js';
import { ListView, type Listing } from './ListView.js';

/** Which register. */
export interface RegisterPageProps {
  readonly register: RegisterId;
  /** What there is to choose from in the region, by name: units, areas, bodies, workers. Municipalities and languages are known. */
  readonly choices?: Choices;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
}

type Shown =
  | { readonly kind: 'gaps' }
  | { readonly kind: 'list' }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'enter'; readonly typed: Typed }
  | { readonly kind: 'entry'; readonly entry: string }
  | { readonly kind: 'change'; readonly entry: string };

const noChoices: Choices = {};

/**
 * The screens of whichever register, by its id: what is missing first, the list with filter, search and sorting, numbers, the form of an
 * entry, its history. They are made of the register's definition and its texts.
 * @example <RegisterPage register="communication-plan" choices={{ area: areas }} />
 */
export function RegisterPage({
  register,
  choices = noChoices,
  headingLevel = 2,
}: RegisterPageProps): ReactElement {
  const { language } = useLp();
  const parts = useRegisterParts(register);
  const known = parts.state === 'ready' ? parts.value : undefined;
  const entries = useEntryChoices(known?.register.fields);
  const view = useMemo<RegisterView | undefined>(
    () => known && { ...known, language, choices: { ...known.choices, ...entries, ...choices } },
    [known, language, entries, choices],
  );
  return (
    <Answered answer={parts} title={screenWordsFor(language).views.list} headingLevel={headingLevel} rows={6}>
      {(ready) => (
        <Screens
          key={register}
          id={register}
          view={view ?? { ...ready, language }}
          headingLevel={headingLevel}
        />
      )}
    </Answered>
  );
}

interface ScreensProps {
  readonly id: RegisterId;
  readonly view: RegisterView;
  readonly headingLevel: HeadingLevel;
}

const firstListing: Listing = { filter: {}, page: 1 };

function Screens({ id, view, headingLevel }: ScreensProps): ReactElement {
  const { register, words: own, language } = view;
  const words = screenWordsFor(language);
  const summary = useRegisterSummary(id);
  const { leaveGuard } = useLp();
  const [shown, setShown] = useState<Shown>({ kind: 'gaps' });
  const [listing, setListing] = useState(firstListing);
  const [message, setMessage] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    // What was pressed may have gone with its screen
    if (moved.current) place.current?.focus();
  }, [shown]);
  const go = (next: Shown, told?: string): void => {
    moved.current = true;
    setMessage(told);
    setShown(next);
  };
  /** Within the widget a form is left as a page is left. */
  const leave = (next: Shown): void => {
    void leaveGuard.mayLeave().then((leaves) => leaves && go(next));
  };
  const below = belowHeading(headingLevel);
  const hasNumbers = Object.keys({ ...register.matrices, ...register.figures }).length > 0;
  const views: readonly (readonly [Shown['kind'], string])[] = [
    ['gaps', words.views.gaps],
    ['list', words.views.list],
    ...(hasNumbers ? [['numbers', words.views.numbers] as const] : []),
  ];
  const openEntry = (entry: string): void => go({ kind: 'entry', entry });
  const toList = (told?: string): void => go({ kind: 'list' }, told);
  return (
    <WidgetFrame title={own.title} headingLevel={headingLevel}>
      <p className="lp-intro">{own.about}</p>
      <nav className="lp-views" aria-label={`${words.viewsLabel}: ${own.title}`}>
        {views.map(([kind, label]) => (
          <Button
            key={kind}
            look="quiet"
            aria-current={shown.kind === kind ? 'page' : undefined}
            onClick={() => leave({ kind } as Shown)}
          >
            {label}
          </Button>
        ))}
        <Button look="primary" onClick={() => leave({ kind: 'enter', typed: noTyped })}>
          {own.addEntry}
        </Button>
      </nav>
      <div role="status">{message !== undefined && <Message kind="success" title={message} />}</div>
      <div ref={place} tabIndex={-1} className="lp-screen" aria-label={own.title} role="group">
        {shown.kind === 'gaps' && (
          <OfSummary summary={summary} headingLevel={below}>
            {(value) => (
              <GapsView
                view={view}
                summary={value}
                headingLevel={below}
                onShow={(filter) => {
                  setListing({ filter, page: 1 });
                  toList();
                }}
                onOpen={openEntry}
                onEnter={(typed) => go({ kind: 'enter', typed })}
              />
            )}
          </OfSummary>
        )}
        {shown.kind === 'numbers' && (
          <OfSummary summary={summary} headingLevel={below}>
            {(value) => <Numbers view={view} summary={value} />}
          </OfSummary>
        )}
        {shown.kind === 'list' && (
          <ListView
            key={JSON.stringify(listing.filter)}
            id={id}
            view={view}
            listing={listing}
            headingLevel={below}
            onList={setListing}
            onOpen={openEntry}
          />
        )}
        {shown.kind === 'enter' && (
          <>
            <Heading level={below} className="lp-subheading">
              {own.addEntry}
            </Heading>
            <EnterForm
              id={id}
              view={view}
              typed={shown.typed}
              headingLevel={belowHeading(below)}
              onDone={toList}
              onCancel={() => leave({ kind: 'list' })}
            />
          </>
        )}
        {(shown.kind === 'entry' || shown.kind === 'change') && (
          <Entry
            id={id}
            view={view}
            entry={shown.entry}
            changing={shown.kind === 'change'}
            headingLevel={below}
            onGo={go}
            onLeave={leave}
          />
        )}
      </div>
    </WidgetFrame>
  );
}

const noTyped: Typed = {};

/** Draws what needs the summary in whichever state its answer is. */
function OfSummary({
  summary,
  headingLevel,
  children,
}: {
  readonly summary: Answer<RegisterSummary>;
  readonly headingLevel: HeadingLevel;
  readonly children: (value: RegisterSummary) => ReactElement;
}): ReactElement {
  const { caveats } = useTexts();
  if (summary.state === 'loading') return <Loading rows={4} />;
  if (summary.state === 'problem') {
    const { problem, busy, retry } = summary;
    return <ErrorState problem={problem} busy={busy} headingLevel={headingLevel} retry={retry} />;
  }
  return (
    <>
      {summary.value.synthetic && (
        <Message kind="warning">
          <p>{caveats['synthetic-data']}</p>
        </Message>
      )}
      {children(summary.value)}
    </>
  );
}

/** Matrices and figures as tables; a number never stands alone. */
function Numbers({
  view,
  summary: { matrices, figures },
}: {
  readonly view: RegisterView;
  readonly summary: RegisterSummary;
}): ReactElement {
  return (
    <>
      {Object.entries(figures).map(([name, figure]) => (
        <DataTable key={name} table={figureModel(view, name, figure)} />
      ))}
      {Object.entries(matrices).map(([name, matrix]) => (
        <DataTable key={name} table={matrixModel(view, name, matrix)} />
      ))}
    </>
  );
}

function Entry({
  id,
  view,
  entry,
  changing,
  headingLevel,
  onGo,
  onLeave,
}: {
  readonly id: RegisterId;
  readonly view: RegisterView;
  readonly entry: string;
  readonly changing: boolean;
  readonly headingLevel: HeadingLevel;
  readonly onGo: (next: Shown, message?: string) => void;
  readonly onLeave: (next: Shown) => void;
}): ReactElement {
  const words = screenWordsFor(view.language);
  const answer = useRegisterEntry(id, entry);
  if (answer.state === 'loading') return <Loading rows={6} />;
  if (answer.state === 'problem') {
    const { problem, busy, retry } = answer;
    return <ErrorState problem={problem} busy={busy} headingLevel={headingLevel} retry={retry} />;
  }
  const { entry: standing, texts } = answer.value;
  if (!changing)
    return (
      <>
        <EntryView
          id={id}
          view={view}
          answer={answer.value}
          headingLevel={headingLevel}
          onChange={() => onGo({ kind: 'change', entry })}
          onWithdrawn={(told) => onGo({ kind: 'list' }, told)}
        />
        <Button onClick={() => onGo({ kind: 'list' })}>{words.back}</Button>
      </>
    );
  return (
    <>
      <Heading level={headingLevel} className="lp-subheading">
        {words.change}
      </Heading>
      <ChangeForm
        id={id}
        view={view}
        standing={{
          entry,
          version: standing.version,
          record: withWords(view, standing.record, texts),
        }}
        headingLevel={belowHeading(headingLevel)}
        onDone={(told) => onGo({ kind: 'entry', entry }, told)}
        onCancel={() => onLeave({ kind: 'entry', entry })}
      />
    </>
  );
}
