import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { journey } from './lpProcessInCode.js';

const source = readFileSync(new URL('lpProcessInCode.ts', import.meta.url), 'utf8').trimEnd();

describe('LP process in code', () => {
  const { log, ...result } = journey();

  test('R0-P1: the whole journey of a child goes from concern to end, and each wrong step is refused by its rule', () => {
    expect(result).toEqual({
      status: 'ended',
      refusals: [
        'network-meeting-needs-discussion',
        'invitee-not-accepted',
        'practitioner-not-qualified',
        'end-needs-written-plan',
        'end-needs-responsible-worker',
      ],
      events: 19,
      openBefore: 1,
      openAfter: 0,
      responsible: ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'],
      meetings: [
        ['network-meeting-steps@1|unit:liperi-school|2026-01|step=decided', 1],
        ['network-meeting-steps@1|unit:liperi-school|2026-01|step=planned', 1],
        ['network-meeting-steps@1|unit:liperi-school|2026-02|step=held', 1],
      ],
      warnings: ['present-without-acceptance'],
    });
  });

  test('F100: nothing of the log book is in the log', () => {
    for (const words of ['mornings', 'hurry', 'late', 'Mondays', 'vulnerability'])
      expect(log).not.toContain(words);
  });

  test('the reference page shows the example that runs', async () => {
    const page = [
      '# LP process in code',
      '',
      'A child’s journey from concern to end, with the wrong steps that the library refuses on the way. The example runs as a',
      'test (`packages/core/test/lpProcessInCode.test.ts`); this page is made from it.',
      '',
      '```ts',
      source,
      '```',
      '',
      '`journey()` returns:',
      '',
      '```json',
      JSON.stringify(result, null, 2),
      '```',
      '',
      'The rules behind the refusals: R0-P1 (a network meeting follows a discussion), R0-P4 (the family accepts who is invited),',
      'R0-T13 (the right to lead comes from training), R0-P6 (each version of the plan is given in writing), R0-P7 (somebody is',
      'responsible after a meeting). The warning is R0-P4 again: nobody recorded that the family accepted the grandmother. The',
      'texts of every code are in `@puheeksi/view`.',
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot('../../../docs/reference/lp-process-in-code.md');
  });
});
