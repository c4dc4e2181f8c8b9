import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { airflowTarget, DagWork } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import DagForm from './DagForm';
import GroupForm from './GroupForm';

const target = airflowTarget('3.0.6');
const start: DagWork = {
  params: { day: { type: 'string' } },
  groups: [{ id: 'load' }],
  tasks: [
    { id: 'clean', operator: 'glue_job' },
    { id: 'copy', operator: 's3_to_redshift', group: 'load' },
  ],
};

const held = jest.fn();
const current = (): DagWork => held.mock.calls.at(-1)![0];

function Form({ form }: { form: 'dag' | 'group' }) {
  const [work, setWork] = useState(start);
  held(work);
  const shared = { work, target, problems: [] };
  return form === 'dag' ? (
    <DagForm
      {...shared}
      onChange={({ ...settings }) =>
        setWork({ ...settings, tasks: work.tasks, groups: work.groups })
      }
    />
  ) : (
    <GroupForm
      {...shared}
      index={0}
      onChange={group => setWork({ ...work, groups: [group] })}
      onRename={() => {}}
    />
  );
}

function show(form: 'dag' | 'group') {
  renderInTestApp(<Form form={form} />);
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

describe('the form of the DAG', () => {
  it('adds, types, renames and removes params', async () => {
    const user = show('dag');
    await user.click(await screen.findByRole('button', { name: /^Params/ }));
    await user.type(
      screen.getByRole('textbox', { name: 'New param' }),
      'rows{enter}',
    );
    const rows = within(screen.getByRole('group', { name: 'rows' }));
    const type = rows.getByRole('button', { name: /Type/ });
    expect(type).toHaveFocus();
    await user.click(type);
    await user.click(screen.getByRole('option', { name: 'Whole number' }));
    await user.type(rows.getByRole('textbox', { name: /^Default/ }), '5');
    expect(current().params).toEqual({
      day: { type: 'string' },
      rows: { type: 'integer', default: 5 },
    });
    const name = rows.getByRole('textbox', { name: 'Name of the param' });
    await user.clear(name);
    await user.type(name, 'day');
    expect(name).toHaveAccessibleDescription(/another param/);
    await user.clear(name);
    await user.type(name, 'count{enter}');
    expect(Object.keys(current().params!)).toEqual(['day', 'count']);
    await user.click(screen.getByRole('button', { name: 'Remove count' }));
    expect(current().params).toEqual({ day: { type: 'string' } });
  });

  it('takes defaults, limits and a deadline', async () => {
    const user = show('dag');
    await user.click(
      await screen.findByRole('button', { name: /^How its tasks run/ }),
    );
    await user.type(screen.getByRole('textbox', { name: /^Retries/ }), '3');
    await user.click(screen.getByRole('button', { name: /^Limits/ }));
    await user.type(screen.getByRole('textbox', { name: /^Runs at/ }), '1');
    await user.click(screen.getByRole('button', { name: /^Deadline/ }));
    await user.click(
      screen.getByRole('button', { name: 'Tell somebody when a run is late' }),
    );
    expect(current()).toMatchObject({
      defaults: { retries: 3 },
      maxActiveRuns: 1,
      deadline: { after: 'PT2H', from: 'queued' },
    });
  });

  it('gives arguments to every task that takes them', async () => {
    const user = show('dag');
    await user.click(
      await screen.findByRole('button', { name: /^Arguments of its tasks/ }),
    );
    await user.click(screen.getByRole('button', { name: /^More arguments/ }));
    await user.click(
      screen.getByRole('button', { name: 'Set AWS connection' }),
    );
    await user.type(
      screen.getByRole('combobox', { name: /^AWS connection/ }),
      'aws_sales',
    );
    expect(current().defaults).toEqual({ with: { aws_conn_id: 'aws_sales' } });
  });
});

describe('the form of a group', () => {
  it('waits for what is not in it', async () => {
    const user = show('group');
    await user.click(
      await screen.findByRole('button', { name: 'Add to Runs after' }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'clean' }));
    expect(current().groups).toEqual([{ id: 'load', after: ['clean'] }]);
  });
});
