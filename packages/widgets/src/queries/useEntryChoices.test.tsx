import { cleanup, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { count, optional, rows, type Fields } from '@puheeksi/core/schema';
import { registerSource } from '../storybook/storySources.js';
import { renderWidget, sourceWith } from '../testing/renderWidget.js';
import { useEntryChoices } from './useRegister.js';

afterEach(cleanup);

const action = { kind: 'registerEntry', register: 'communication-plan' } as const;
const fields = {
  hours: optional(count),
  follows: optional(action),
  steps: optional(rows({ action })),
} as const satisfies Fields;

function Names(): ReactElement {
  const choices = useEntryChoices(fields);
  const list = choices['communication-plan'] ?? [];
  return (
    <ul aria-label={Object.keys(choices).join(', ')}>
      {list.map(({ value, label }) => (
        <li key={value}>{label}</li>
      ))}
    </ul>
  );
}

describe('entries that another register names', () => {
  it('are offered by their names, asked for once', async () => {
    const source = registerSource({
      'communication-plan': [
        { audience: 'families', channel: 'website', languages: ['fi'], plannedFor: '2026-03-01' },
      ],
    });
    let asked = 0;
    const page: typeof source.registers.page = (...query) => {
      asked += 1;
      return source.registers.page(...query);
    };
    renderWidget(<Names />, { source: { ...source, registers: { ...source.registers, page } } });
    await screen.findByText('Perheet, Verkkosivut, 1.3.2026');
    expect(screen.getByRole('list', { name: 'communication-plan' })).toBeTruthy();
    expect(asked).toBe(1);
  });

  it('are none where they cannot be read', async () => {
    renderWidget(<Names />, { source: sourceWith({}) });
    expect(screen.getByRole('list', { name: 'communication-plan' }).children).toHaveLength(0);
  });
});
