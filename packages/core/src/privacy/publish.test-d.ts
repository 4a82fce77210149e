import type { WorkView } from '../work-views/index.js';
import type { KnownValue } from '../kernel/index.js';
import type { LpProcessEvent, LpProcessState } from '../streams/lp-process/index.js';
import type { RawTable, Tally } from '../tally/index.js';
import type { PublishedTable, PublishedTableContent } from './index.js';
import { publish } from './index.js';

/* What must not compile: anything but published tables and work views on its way to a screen. */
declare const tally: Tally;
declare const raw: RawTable;
declare const state: LpProcessState;
declare const event: LpProcessEvent;
declare const content: PublishedTableContent;
declare const published: PublishedTable;
declare const view: WorkView;
declare function drawStatistics(table: PublishedTable): void;
declare function drawWork(view: WorkView): void;

drawStatistics(published);
drawStatistics(publish(raw, { id: 'threshold', version: 1, threshold: 5 }));
drawWork(view);

// @ts-expect-error a tally is not protected
drawStatistics(tally);
// @ts-expect-error a computed table is not protected
drawStatistics(raw);
// @ts-expect-error content that nobody published or read is not a published table
drawStatistics(content);
// @ts-expect-error work data is not statistics
drawStatistics(view);
// @ts-expect-error the state of a process was not authorised
drawWork(state);
// @ts-expect-error events were not authorised
drawWork([event]);
// @ts-expect-error a list of states was not authorised
drawWork([state]);
// @ts-expect-error statistics are not work data
drawWork(published);
// @ts-expect-error only a computed table can be published, not a tally
publish(tally, { id: 'threshold', version: 1, threshold: 5 });
// @ts-expect-error a published table is not published again
publish(published, { id: 'threshold', version: 1, threshold: 5 });

const [cell] = published.cells;
if (cell) {
  // @ts-expect-error a number is there only when the value is known
  const value: number = cell.value.value;
  const known: KnownValue | undefined = cell.value.kind === 'known' ? cell.value : undefined;
  void [value, known];
}
