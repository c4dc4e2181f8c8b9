import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DagPreview } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { takeFocusRequests } from '../form/focusRequest';
import { apiWith, places, preview, show } from './__testUtils__/showPreview';
import { PreviewPanel } from './PreviewPanel';

describe('PreviewPanel', () => {
  it('shows the Python, for which Airflow, and what a deployment would do', async () => {
    show(apiWith({}));
    expect(
      await screen.findByText('Up to date, for Airflow 3.0.6.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('textbox', { name: /^orders_daily.py/ }),
    ).toHaveTextContent('x = 1');
    expect(await screen.findByText('Create')).toBeInTheDocument();
  });

  it('asks with the specification that the form means', async () => {
    const asked = jest.fn(async () => preview());
    show(apiWith({ preview: asked }));
    await screen.findByRole('tab', { name: 'Python' });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledWith(
      {
        environment: 'analytics-dev',
        spec: {
          version: 1,
          dagId: 'orders_daily',
          owner: 'team-orders',
          schedule: { type: 'manual' },
          tasks: [{ id: 'load', operator: 'bash' }],
        },
      },
      expect.anything(),
    );
  });

  it('says what the form lacks, and nothing of it twice', async () => {
    show(
      apiWith({
        preview: async () =>
          preview({
            files: [],
            problems: [
              { path: ['dagId'], message: 'is missing' },
              {
                path: ['tasks', 0, 'with', 'bash_command'],
                message: 'is missing',
              },
            ],
          }),
      }),
      { ...places, dagId: undefined },
    );
    expect(
      await screen.findByText('To show the Python, the form needs a dag_id.'),
    ).toBeInTheDocument();
    const problems = await screen.findByRole('list', { name: 'Problems' });
    expect(within(problems).getAllByRole('listitem')).toHaveLength(1);
    expect(problems).toHaveTextContent(
      'Task load, argument bash_command is missing',
    );
  });

  it('leads from a problem to its place', async () => {
    const taken = jest.fn(() => true);
    const leave = takeFocusRequests(taken);
    const problem = { path: ['tasks', 0, 'retries'], message: 'is too many' };
    show(
      apiWith({
        preview: async () => preview({ files: [], problems: [problem] }),
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Task load, Retries' }),
    );
    expect(taken).toHaveBeenCalledWith(problem.path);
    act(leave);
  });

  it('says which asset is one in the schedule and another in the tasks', async () => {
    const plan = jest.fn();
    show(apiWith({ plan }), {
      ...places,
      timing: {
        schedule: { type: 'assets', assets: 'orders' },
        assets: { orders: { uri: 's3://landing/orders' } },
      },
      work: {
        tasks: [{ id: 'load', operator: 'bash', outlets: ['orders'] }],
        assets: { orders: { uri: 's3://mart/orders' } },
      },
    });
    expect(
      await screen.findByRole('list', { name: 'Problems' }),
    ).toHaveTextContent(
      'Assets, orders is the key of another asset among the tasks; give one of the two another key',
    );
    expect(screen.getByText('One problem to solve')).toBeInTheDocument();
    expect(plan).not.toHaveBeenCalled();
  });

  it('says why there is no preview, and asks again', async () => {
    const ask = jest
      .fn<Promise<DagPreview>, []>()
      .mockRejectedValueOnce(new Error('The environment is being deleted.'))
      .mockResolvedValue(preview());
    show(apiWith({ preview: ask }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The environment is being deleted.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(
      await screen.findByText('Up to date, for Airflow 3.0.6.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps the last good Python to read while something is wrong', async () => {
    const ask = jest
      .fn<Promise<DagPreview>, []>()
      .mockResolvedValueOnce(preview())
      .mockResolvedValue(
        preview({
          files: [],
          problems: [{ path: ['description'], message: 'is too long' }],
        }),
      );
    const api = apiWith({ preview: ask });
    function Typing() {
      const [description, setDescription] = useState('a');
      return (
        <TestApiProvider apis={[[mwaaApiRef, api]]}>
          <button onClick={() => setDescription('b')}>Type</button>
          <PreviewPanel places={{ ...places, description }} />
        </TestApiProvider>
      );
    }
    renderInTestApp(<Typing />);
    await screen.findByRole('textbox', { name: /^orders_daily.py/ });
    await userEvent.click(screen.getByRole('button', { name: 'Type' }));
    expect(
      await screen.findByText(/1 problem. Showing the last good preview./),
    ).toBeInTheDocument();
    expect(screen.getByText(/is too long/)).toBeInTheDocument();
    expect(
      screen.getByRole('textbox', { name: /^orders_daily.py/ }),
    ).toHaveTextContent('x = 1');
  });

  it('reads out what arrived once things have settled', async () => {
    show(apiWith({}));
    expect(
      await screen.findByText('Preview updated, no problems'),
    ).toHaveAttribute('role', 'status');
  });
});
