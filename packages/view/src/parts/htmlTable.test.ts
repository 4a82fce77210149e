import { expect, it } from 'vitest';
import { htmlTable } from '../index.js';
import { everyModel } from '../testing/index.js';

it('marks headers by scope, numbers, hidden rows and the total by class', () => {
  const markup = htmlTable({
    caption: 'Keskustelut',
    columns: [
      { key: 'header', label: 'Missä', numeric: false },
      { key: 'count', label: 'Määrä', numeric: true },
    ],
    rows: [
      { key: 'a', header: 'Koulu', cells: ['601'] },
      { key: 'b', header: 'Muu', cells: ['tietosuojattu'], absent: 'suppressed' },
      { key: 'total', header: 'Yhteensä', cells: ['812'], total: true },
    ],
  });
  expect(markup).toBe(
    '<table class="lp-table" dir="ltr"><caption>Keskustelut</caption>' +
      '<thead><tr><th scope="col">Missä</th><th scope="col" class="lp-table-number">Määrä</th></tr></thead>' +
      '<tbody><tr><th scope="row">Koulu</th><td class="lp-table-number">601</td></tr>' +
      '<tr class="lp-table-absent lp-table-suppressed"><th scope="row">Muu</th><td class="lp-table-number">tietosuojattu</td></tr>' +
      '<tr class="lp-table-total"><th scope="row">Yhteensä</th><td class="lp-table-number">812</td></tr></tbody></table>',
  );
});

it('escapes every text', () => {
  const markup = htmlTable({
    caption: '<script>',
    columns: [{ key: 'header', label: '<i>', numeric: false }],
    rows: [{ key: 'a', header: '"&"', cells: ["<td onclick='x'>"] }],
  });
  expect(markup).not.toMatch(/<script|<i>|<td onclick/);
});

it('has as many cells in every row as there are columns', () => {
  for (const { name, model } of everyModel())
    for (const row of model.table.rows)
      expect([name, row.cells.length + 1]).toEqual([name, model.table.columns.length]);
});
