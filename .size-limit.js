const bundle = (name, entry, what, limit, ignore = []) => ({
  name,
  path: entry,
  import: what,
  limit,
  gzip: true,
  ignore: ['react', 'react-dom', 'react/jsx-runtime', '@tanstack/react-query', 'recharts', ...ignore],
});

/* The texts of indicators come one language at a time, for a view that says their names: a part of its own in any bundle. */
const indicatorTexts = ['fi', 'sv', 'en'].map((language) => `./texts/${language}.js`);

/* Budgets in kB gzip: a little above what was measured, so that growth is noticed and decided. */
export default [
  bundle('core: the LP process alone', 'packages/core/dist/index.js', '{ lpProcess }', '15 kB'),
  bundle(
    'core: wilsonInterval alone',
    'packages/core/dist/statistics/index.js',
    '{ wilsonInterval }',
    '2 kB',
  ),
  bundle('core: countsOfEvent alone', 'packages/core/dist/index.js', '{ countsOfEvent }', '4.4 kB'),
  bundle('core: publishRegion alone', 'packages/core/dist/index.js', '{ publishRegion }', '44 kB'),
  bundle('client: httpSource', 'packages/client/dist/index.js', '{ httpSource }', '11 kB'),
  bundle(
    'client: files of records',
    'packages/client/dist/files/index.js',
    '{ readRecords, writeRecords }',
    '34 kB',
  ),
  bundle('view: one view model', 'packages/view/dist/index.js', '{ discussionsBySettingModel }', '17.7 kB'),
  bundle(
    'view: one view model and its figure',
    'packages/view/dist/index.js',
    '{ discussionsBySettingModel, renderSvg }',
    '23.8 kB',
  ),
  bundle(
    'widgets: one widget, without peers',
    'packages/widgets/dist/index.js',
    '{ LpProvider, FamilyFeedback }',
    '57.5 kB',
    indicatorTexts,
  ),
  bundle(
    'widgets: both widgets, without peers',
    'packages/widgets/dist/index.js',
    '{ LpProvider, DiscussionsBySetting, FamilyFeedback }',
    '60.5 kB',
    indicatorTexts,
  ),
];
