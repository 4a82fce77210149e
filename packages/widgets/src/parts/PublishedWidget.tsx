import type { ReactElement } from 'react';
import type { TableQuery } from '@puheeksi/client';
import { err, ok, parsePeriod, placeKey, type PublishedTable, type Result } from '@puheeksi/core';
import { parsePlaceKey } from '@puheeksi/core/kernel';
import { useTexts } from '../provider/useTexts.js';
import { usePublishedTable } from '../queries/usePublishedTable.js';
import { Answered, type StaleAnswer } from './Answered.js';
import { belowHeading, type HeadingLevel } from './Heading.js';
import type { PublishedWidgetProps } from './publishedWidgetProps.js';
import { StateView } from './StateView.js';
import { WidgetFrame } from './WidgetFrame.js';

interface WidgetProps extends PublishedWidgetProps {
  readonly headingLevel: HeadingLevel;
  readonly table: string;
  /** Title of the frame until the table brings its own. */
  readonly title: string;
  /** Rows that the figure will probably have. */
  readonly rows: number;
  readonly children: (table: PublishedTable, stale: StaleAnswer | undefined) => ReactElement;
}

const examples = { place: 'region:14', period: '2026' } as const;

const readQuery = ({ table, place, period }: WidgetProps): Result<TableQuery, keyof typeof examples> => {
  const placeRead = parsePlaceKey(place);
  if (!placeRead.ok) return err('place');
  const asked = { table, place: placeKey(placeRead.value) };
  if (period === undefined) return ok(asked);
  const periodRead = parsePeriod(period);
  return periodRead.ok ? ok({ ...asked, period: periodRead.value.key }) : err('period');
};

/** Asks for a published table and draws it; a place or period that cannot be read is named to whoever keeps the page. */
export function PublishedWidget(props: WidgetProps): ReactElement {
  const texts = useTexts();
  const { title, headingLevel } = props;
  const query = readQuery(props);
  if (query.ok) return <AskedTable {...props} query={query.value} />;
  return (
    <WidgetFrame title={title} headingLevel={headingLevel}>
      <StateView
        {...texts.badSetting(query.error, examples[query.error])}
        headingLevel={belowHeading(headingLevel)}
      />
    </WidgetFrame>
  );
}

function AskedTable({
  query,
  title,
  headingLevel,
  rows,
  children,
}: WidgetProps & { readonly query: TableQuery }): ReactElement {
  const answer = usePublishedTable(query);
  return (
    <Answered answer={answer} title={title} headingLevel={headingLevel} rows={rows}>
      {children}
    </Answered>
  );
}
