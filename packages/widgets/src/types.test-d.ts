/* What must not compile. Checked by `tsc`; nothing here runs. */
import { createElement } from 'react';
import type { LpProcessState, PublishedTable, Tally, WorkView } from '@puheeksi/core';
import type { PublishedTableContent } from '@puheeksi/core/privacy';
import type { RawTable } from '@puheeksi/core/tally';
import { discussionsBySetting, familyFeedback } from '@puheeksi/view/views';
import { DiscussionsBySetting, FamilyFeedback, UnitDiscussionsView, ViewWidget } from './index.js';

declare const published: PublishedTable;
declare const content: PublishedTableContent;
declare const raw: RawTable;
declare const tally: Tally;
declare const states: readonly LpProcessState[];
declare const view: WorkView;

ViewWidget({ view: discussionsBySetting, answers: { now: { kind: 'table', table: published } } });
ViewWidget({ view: familyFeedback, answers: { now: { kind: 'table', table: published } } });
createElement(UnitDiscussionsView, { view });

// @ts-expect-error a raw table has not been protected
ViewWidget({ view: discussionsBySetting, answers: { now: { kind: 'table', table: raw } } });
// @ts-expect-error a tally has not been protected
ViewWidget({ view: discussionsBySetting, answers: { now: { kind: 'table', table: tally } } });
// @ts-expect-error the content of a table alone does not say that publishing made it
ViewWidget({ view: discussionsBySetting, answers: { now: { kind: 'table', table: content } } });
// @ts-expect-error a raw table has not been protected
ViewWidget({ view: familyFeedback, answers: { now: { kind: 'table', table: raw } } });
// @ts-expect-error work data of one actor are no statistics
ViewWidget({ view: familyFeedback, answers: { now: { kind: 'table', table: view } } });
// @ts-expect-error states have not been authorised for anybody
createElement(UnitDiscussionsView, { view: states });
// @ts-expect-error statistics are no work view
createElement(UnitDiscussionsView, { view: published });
// @ts-expect-error a place begins with its level: a bare code is none
createElement(DiscussionsBySetting, { place: '14' });
createElement(DiscussionsBySetting, { place: 'region:14' });
createElement(DiscussionsBySetting, { place: 'region:14', table: 'feedback-settings' });
// @ts-expect-error no such option of the view
createElement(DiscussionsBySetting, { place: 'region:14', table: 'population' });
// @ts-expect-error the view has no options
createElement(FamilyFeedback, { place: 'region:14', table: 'family-feedback' });
