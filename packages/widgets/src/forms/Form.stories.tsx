import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, type ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { readRecord, type CommandReceipt } from '@puheeksi/core/wire';
import type { Problem } from '@puheeksi/client';
import type { Result } from '@puheeksi/core';
import { formHtml, formModel, formWordsFor, typedOf, type Typed } from '@puheeksi/view/forms';
import { WidgetFrame } from '../parts/WidgetFrame.js';
import { useLp } from '../provider/useLp.js';
import { exampleChoices, exampleForm } from '../storybook/exampleForm.js';
import { Form } from './Form.js';
import type { FormTask } from './useForm.js';

interface ExampleProps {
  /** What has been typed already. */
  readonly typed?: Typed;
  /** What the server answers. */
  readonly answer?: Result<CommandReceipt, Problem>;
  /** Drawn as a page without script gets it. */
  readonly withoutScript?: boolean;
}

const receipt: CommandReceipt = { format: 1, version: 1, events: [], warnings: [] };
const empty: Typed = {};

/** A made-up form with every kind of control. */
function Example({ typed = empty, answer, withoutScript = false }: ExampleProps): ReactElement {
  const { language } = useLp();
  const spec = useMemo(() => exampleForm(language), [language]);
  const title = { fi: 'Esimerkkilomake', sv: 'Exempelformulär', en: 'Example form' }[language];
  const submit = { fi: 'Tallenna', sv: 'Spara', en: 'Save' }[language];
  const done = { fi: 'Tallennettu.', sv: 'Sparat.', en: 'Saved.' }[language];
  const task: FormTask<unknown, CommandReceipt> = {
    spec,
    choices: exampleChoices,
    initial: typed,
    draftKey: 'example',
    read: (record) => readRecord(spec.fields, record),
    send: async () => answer ?? { ok: true, value: receipt },
  };
  const html = formHtml(formModel(spec, typed, { choices: exampleChoices }), {
    words: formWordsFor(language),
    action: '/',
    submit,
  });
  return (
    <WidgetFrame title={title}>
      {withoutScript ? (
        <div dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <Form task={task} submit={submit} done={() => done} headingLevel={3} />
      )}
    </WidgetFrame>
  );
}

const meta = { title: 'Parts/Form', component: Example } satisfies Meta<typeof Example>;

export default meta;
type Story = StoryObj<typeof meta>;

const filled = (language: 'fi'): Typed =>
  typedOf(exampleForm(language), {
    began: '2026-10-01',
    channel: 'other',
    unit: 'esimerkkikoulu-12',
    told: true,
    toldTo: ['mother'],
    areas: ['alue-2'],
    workers: ['0190f3a2-7c1e-7c5b-9d11-000000000003', '0190f3a2-7c1e-7c5b-9d11-000000000007'],
    month: '2027-01',
    visits: [
      { day: '2026-10-05', how: 'home', minutes: 90 },
      { day: '2026-10-19', how: 'remote' },
    ],
    note: { text: 'Iltapäiväkerho kokeillaan syksyn ajan.' },
  });

const save = (canvasElement: HTMLElement, name = 'Tallenna'): Promise<void> =>
  userEvent.click(within(canvasElement).getByRole('button', { name }));

/** The empty form: what depends on an answer is not there yet. */
export const Default: Story = {};

/** Everything filled in. */
export const Filled: Story = { args: { typed: filled('fi') } };

/** The same as a page without script gets it. */
export const WithoutScript: Story = {
  name: 'Without script',
  args: { typed: filled('fi'), withoutScript: true },
};

/** All faults at the top with links; nothing typed is lost. */
export const Faults: Story = {
  args: { typed: { began: ['31.2.'], channel: ['other'], visits: ['r1'] } },
  play: async ({ canvasElement }) => {
    await save(canvasElement);
    const summary = await within(canvasElement).findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(within(summary).getAllByRole('link')).toHaveLength(5);
    await userEvent.click(within(summary).getByRole('link', { name: /”Kerrottiinko asiasta perheelle”/ }));
    await expect(within(canvasElement).getByRole('radio', { name: 'Kyllä' })).toHaveFocus();
  },
};

/** What an answer hides is named before it goes, and is there again when the answer changes back. */
export const Hidden: Story = {
  args: { typed: filled('fi') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Ei' }));
    await expect(canvas.getByText(/ei enää kysytä eikä tallenneta: ”Kenelle kerrottiin”/)).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Kyllä' }));
    await expect(canvas.getByRole('checkbox', { name: 'Äidille' })).toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: 'Ei' }));
  },
};

/** A stored value that no longer fits is shown, and can be put right. */
export const NoLongerFits: Story = {
  name: 'No longer fits',
  args: {
    typed: typedOf(exampleForm('fi'), {
      channel: 'fax',
      began: '1980-02-31',
      unit: 'closed-school',
      told: 'maybe',
    }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('radio', { name: 'fax (ei enää valittavissa)' })).toBeChecked();
    await expect(canvas.getByLabelText('Alkoi')).toHaveValue('31.2.1980');
  },
};

/** A text that tells who somebody is goes no further. */
export const Guarded: Story = {
  args: { typed: { ...filled('fi'), note: ['Soita numeroon 040 123 4567'] } },
  play: async ({ canvasElement }) => {
    await save(canvasElement);
    await within(canvasElement).findByRole('link', { name: /on puhelinnumero/ });
  },
};

/** What deserves a second look is asked about once. */
export const SecondLook: Story = {
  name: 'Second look',
  args: {
    typed: filled('fi'),
    answer: { ok: true, value: { ...receipt, warnings: [{ code: 'many-discussions', discussions: 3 }] } },
  },
  play: async ({ canvasElement }) => {
    await save(canvasElement);
    const asked = await within(canvasElement).findByRole('alert');
    await userEvent.click(within(asked).getByRole('button', { name: 'Palaa lomakkeeseen' }));
    await expect(within(canvasElement).getByLabelText('Alkoi')).toHaveFocus();
    await save(canvasElement);
    await within(canvasElement).findByRole('alert');
  },
};

/** The server refuses: everything stays as it was typed. */
export const Unreachable: Story = {
  args: { typed: filled('fi'), answer: { ok: false, error: { kind: 'unreachable' } } },
  play: async ({ canvasElement }) => {
    await save(canvasElement);
    await within(canvasElement).findByRole('alert');
    await expect(within(canvasElement).getByLabelText('Alkoi')).toHaveValue('1.10.2026');
  },
};

/** In Swedish. */
export const Swedish: Story = { globals: { language: 'sv' }, args: { typed: filled('fi') } };

/** In English. */
export const English: Story = { globals: { language: 'en' }, args: { typed: filled('fi') } };

/** In a column of 320 px. */
export const Narrow: Story = { globals: { width: '320' }, args: { typed: filled('fi') } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, args: { typed: filled('fi') } };

/** In the colours a reader's system forces (turn forced colours on in the system or in the browser's developer tools). */
export const HighContrast: Story = { name: 'High contrast', args: { typed: filled('fi') } };
