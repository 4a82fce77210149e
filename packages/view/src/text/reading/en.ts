import { listOf } from '../list.js';
import { namedSource } from '../namedSource.js';
import { sayingOf } from '../saying.js';
import type { ShownTexts } from '../readingTexts.js';

const { number, word } = sayingOf('en');

/** English texts for reading published tables. */
export const shownEn: ShownTexts = {
  language: 'en',
  list: (names) => listOf(names, 'and'),
  either: (names) => listOf(names, 'or'),
  nothing: {
    zero: '0',
    'no-data': 'no data',
    suppressed: 'suppressed',
    'not-applicable': 'not applicable',
  },
  nothingExplained: {
    zero: 'Zero: this was counted and there were no cases.',
    'no-data': 'No data: this was not asked, or nothing was delivered.',
    suppressed:
      'Suppressed: the figure is not shown because it, or something that can be worked out from it, concerns very few families.',
    'not-applicable': 'Not applicable: the figure cannot be worked out, or would have no meaning here.',
  },
  columns: {
    month: 'Month',
    discussions: 'Discussions',
    share: 'Share',
    interval: '95% confidence interval',
    n: 'All respondents (n)',
  },
  total: 'Total',
  fitsNoCount: 'matches no count',
  lessThan: (share) => `under ${share}`,
  unfinished: 'in progress',
  hiddenRows: (labels) => `Suppressed: ${labels.join('; ')}.`,
  rowsWithoutData: (labels) => `No data: ${labels.join('; ')}.`,
  allHidden: 'All figures are suppressed, because they concern very few families.',
  nothingReported: 'There are no data for this period.',
  caveats: {
    'follow-up-shows-no-cause':
      'The figures tell what was done and what families experienced. They do not show what caused a change.',
    'synthetic-data': 'Sample data: the figures are made up and describe no real families.',
    'late-entries-may-change':
      'The newest figures may still change, because some discussions are recorded late.',
    'reported-percentages':
      'The figures were published as percentages without counts. The counts are the whole numbers that each percentage can stand for, and the confidence interval covers them all.',
    'some-figures-fit-no-count': 'Some percentages cannot be shares of the stated number of respondents.',
    'per-all-inhabitants':
      'The figure is in proportion to all inhabitants, because the number of under-18s was not given.',
    'not-yet-reached': 'Fewer than half have got this far, so there is no median yet.',
    'state-of-one-day': 'The figure is the situation on one day, not what happened over the whole period.',
    'zero-or-unrecorded':
      'Where nothing is recorded, there may have been no work, or the work may not have been recorded.',
  },
  unfitting: ({ percentages, n }) =>
    `${listOf(percentages, 'and')} cannot be ${percentages.length === 1 ? 'a share' : 'shares'} of ${number(n)} respondents: no number of respondents gives ${percentages.length === 1 ? 'this figure' : 'these figures'}. No confidence interval can therefore be given, and the ${percentages.length === 1 ? 'point in the figure is' : 'points in the figure are'} hollow. Check the number of respondents in the original publication.`,
  facts: {
    period: 'Period',
    asOf: 'As of',
    published: 'Published',
    source: 'Source',
    definition: 'Definition',
    protection: 'Data protection',
    n: 'Based on',
    sourceOf: (source) => {
      switch (source.kind) {
        case 'events':
          return 'Discussions recorded by practitioners and anonymous answers of families';
        case 'synthetic-events':
          return 'Made-up sample data';
        case 'reported':
          return `${namedSource(source, 'en')} (${source.year}), published percentages`;
        case 'register':
          return `${namedSource(source, 'en')} (${source.year}), licence ${source.licence}`;
      }
    },
    definitionOf: (definition, { version }) => `${definition} Version ${number(version)} of the definition.`,
    protectionOf: ({ threshold }) =>
      threshold <= 1
        ? 'Small figures have not been suppressed.'
        : `Figures that concern fewer than ${number(threshold)} families are suppressed, and so are figures from which they could be worked out. Zero is shown unless it is needed to protect another figure.`,
    openData: 'Open statistics: all figures are shown.',
    respondentsN: (n) => `${number(n)} ${word(n, 'respondent', 'respondents')}`,
  },
  unnamedPlace: {
    country: () => 'Whole country',
    region: (code) => `Wellbeing services county ${code}`,
    municipality: (code) => `Municipality ${code}`,
    area: (code) => `Family-centre area ${code}`,
    unit: (code) => `Unit ${code}`,
  },
  subtitle: (place, period, asOf) => `${place}, ${period} · As of\u00a0${asOf}`,
  states: {
    loading: 'Loading data…',
    empty: {
      title: 'No data yet',
      text: 'No figures have been published for this area and period. Choose another period, or come back after the next publication.',
    },
    notPublished: {
      grain: {
        title: 'The figure is not published for so small an area',
        text: 'Choose a larger area, such as the whole wellbeing services county.',
      },
      'not-yet': {
        title: 'Nothing has been published',
        text: 'There is no publication for this area or period. Choose another area or period.',
      },
    },
    allSuppressed: {
      title: 'The figures are suppressed',
      text: 'All figures concern so few families that they are not shown. Choose a longer period or a larger area.',
    },
    stale: (asOf) => `Newer data could not be fetched. You are seeing the data as of ${asOf}.`,
    signedOut: {
      title: 'Your session has ended',
      text: 'Sign in again to see the data. Nothing has been lost.',
    },
    offlineCopy: 'Saved copy',
  },
  actions: {
    showTable: 'Show table',
    hideTable: 'Hide table',
    showFigure: 'Show figure',
    retry: 'Try again',
    signIn: 'Sign in again',
    about: 'About the figures',
    print: 'Print',
  },
  figureKeys: (figure) => `Figure: ${figure}. Browse the numbers with the arrow keys.`,
  noticesTitle: 'Before you use the figures',
  factsTitle: 'About the figures',
};
