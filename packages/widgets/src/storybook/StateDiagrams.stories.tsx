import type { ReactElement } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import adoption from '../../../../docs/reference/streams/life/adoption.md?raw';
import decisionLog from '../../../../docs/reference/streams/life/decision-log.md?raw';
import embeddingPlan from '../../../../docs/reference/streams/life/embedding-plan.md?raw';
import lpProcess from '../../../../docs/reference/streams/life/lp-process.md?raw';
import observation from '../../../../docs/reference/streams/life/observation.md?raw';
import phenomenon from '../../../../docs/reference/streams/life/phenomenon.md?raw';
import practitioner from '../../../../docs/reference/streams/life/practitioner.md?raw';
import serviceInterface from '../../../../docs/reference/streams/life/service-interface.md?raw';
import team from '../../../../docs/reference/streams/life/team.md?raw';
import { stateDiagramOf } from './stateDiagramOf.js';

/** The page of a stream, made from its decider. */
interface StateDiagramProps {
  readonly page: string;
}

/** Which event leads from which state to which: the edges of the generated diagram, by state. */
function StateDiagram({ page }: StateDiagramProps): ReactElement {
  const { title, about, states } = stateDiagramOf(page);
  return (
    <section className="lp-root lp-widget" lang="en" data-theme="light">
      <div className="lp-widget-body">
        <h2 className="lp-title">{title}</h2>
        <p className="lp-sentence">{about}</p>
        <div className="lp-table-scroll" role="region" aria-label={title} tabIndex={0}>
          <table className="lp-table">
            <caption>From each state: what can happen, and where it leads</caption>
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col">What happens</th>
                <th scope="col">Next state</th>
              </tr>
            </thead>
            {states.map(({ state, edges }) => (
              <tbody key={state}>
                {edges.map(({ events, to }, index) => (
                  <tr key={to}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={edges.length}>
                        {state}
                      </th>
                    )}
                    <td>{events.join(', ')}</td>
                    <td>{to}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </div>
    </section>
  );
}

/**
 * The life of each stream as its decider has it. The pages under `docs/reference/streams` are generated from the deciders and
 * tested to be current; these stories read the same pages.
 */
const meta = {
  title: 'Reference/State diagrams',
  component: StateDiagram,
  play: async ({ canvasElement }) => {
    const rows = within(canvasElement).getAllByRole('row');
    await expect(rows.length).toBeGreaterThan(2);
  },
} satisfies Meta<typeof StateDiagram>;
export default meta;

type Story = StoryObj<typeof meta>;

export const LpProcess: Story = { args: { page: lpProcess } };
export const Practitioner: Story = { args: { page: practitioner } };
export const LocalTeam: Story = { args: { page: team } };
export const Observation: Story = { args: { page: observation } };
export const Phenomenon: Story = { args: { page: phenomenon } };
export const Adoption: Story = { args: { page: adoption } };
export const EmbeddingPlan: Story = { args: { page: embeddingPlan } };
export const DecisionLog: Story = { args: { page: decisionLog } };
export const ServiceInterface: Story = { args: { page: serviceInterface } };
