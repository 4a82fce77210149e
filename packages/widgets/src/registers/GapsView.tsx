import type { ReactElement } from 'react';
import type { RegisterSummary } from '@puheeksi/core/wire';
import type { Typed } from '@puheeksi/view/forms';
import { flagFilter, gapsModel, screenWordsFor, type RegisterView } from '@puheeksi/view/registers';
import { Button } from '../parts/Button.js';
import { Heading, type HeadingLevel } from '../parts/Heading.js';

/** What is missing or stale, and what to do about each. */
export interface GapsViewProps {
  readonly view: RegisterView;
  readonly summary: RegisterSummary;
  readonly headingLevel: HeadingLevel;
  readonly onShow: (filter: Typed) => void;
  readonly onOpen: (entry: string) => void;
  readonly onEnter: (typed: Typed) => void;
}

/** The first screen of a register: what must be done, each with its verb; where nothing must, that is said. */
export function GapsView({
  view,
  summary,
  headingLevel,
  onShow,
  onOpen,
  onEnter,
}: GapsViewProps): ReactElement {
  const words = screenWordsFor(view.language);
  const { misfits, flags, covers } = gapsModel(view, summary.gaps);
  if (summary.gaps.length === 0)
    return (
      <p className="lp-state-text lp-intro">{summary.entries === 0 ? view.words.empty : words.noGaps}</p>
    );
  return (
    <>
      {summary.entries === 0 && <p className="lp-intro">{view.words.empty}</p>}
      <ul className="lp-gaps">
        {misfits.map(({ entry, sentence }, index) => (
          <li key={entry} className="lp-gap">
            <p>{sentence}</p>
            <Button
              look="quiet"
              aria-label={`${words.mend}: ${sentence} (${index + 1})`}
              onClick={() => onOpen(entry)}
            >
              {words.mend}
            </Button>
          </li>
        ))}
        {flags.map(({ flag, sentence, count }) => (
          <li key={flag} className="lp-gap">
            <p>
              {sentence} <span className="lp-muted">({count})</span>
            </p>
            <Button
              look="quiet"
              aria-label={`${words.show}: ${sentence}`}
              onClick={() => onShow(flagFilter(flag))}
            >
              {words.show}
            </Button>
          </li>
        ))}
      </ul>
      {covers.map(({ cover, sentence, cells }) => (
        <section key={cover} aria-label={sentence}>
          <Heading level={headingLevel} className="lp-subheading">
            {sentence}
          </Heading>
          <ul className="lp-gaps">
            {cells.map(({ name, typed }) => (
              <li key={name} className="lp-gap">
                <p>{name}</p>
                <Button
                  look="quiet"
                  aria-label={`${view.words.addEntry}: ${name}`}
                  onClick={() => onEnter(typed)}
                >
                  {view.words.addEntry}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
