import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { airflowTarget, DagWork, Problem } from 'backstage-plugin-mwaa-common';
import { useReducer } from 'react';
import { startWork, workReducer } from '../work';
import TaskForm from './TaskForm';

const work: DagWork = {
  params: { day: { type: 'string' } },
  assets: { orders: { uri: 's3://sales-data/orders' } },
  defaults: { retries: 2, with: { aws_conn_id: 'aws_sales' } },
  groups: [{ id: 'load' }],
  tasks: [
    { id: 'list', operator: 's3_list', with: { bucket: 'raw' } },
    {
      id: 'clean',
      operator: 'glue_job',
      after: ['list'],
      with: { job_name: 'orders', num_of_dpus: 2 },
    },
    { id: 'copy', operator: 's3_to_redshift', after: ['clean'] },
  ],
};

const held = jest.fn();

function Form({
  index,
  problems = [],
  start = work,
  airflow = '3.0.6',
}: {
  index: number;
  problems?: readonly Problem[];
  start?: DagWork;
  airflow?: string;
}) {
  const [state, change] = useReducer(workReducer, start, startWork);
  held(state.work);
  return (
    <>
      <TaskForm
        work={state.work}
        index={index}
        target={airflowTarget(airflow)}
        problems={problems}
        onChange={task => change({ type: 'setTask', index, task })}
        onRename={id => change({ type: 'renameTask', index, id })}
        onAddAsset={(key, asset) => {
          const { tasks: _, groups: __, ...settings } = state.work;
          const assets = { ...settings.assets, [key]: asset };
          change({ type: 'setDag', settings: { ...settings, assets } });
        }}
      />
      <button type="button" onClick={() => change({ type: 'undo' })}>
        Undo
      </button>
    </>
  );
}

function show(props: Parameters<typeof Form>[0]) {
  renderInTestApp(<Form {...props} />);
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

const current = (): DagWork => held.mock.calls.at(-1)![0];

describe('the form of a task', () => {
  it('renames it with what refers to it, when the name is complete', async () => {
    const user = show({ index: 1 });
    const input = await screen.findByRole('textbox', { name: 'Task id' });
    await user.clear(input);
    await user.type(input, 'list');
    expect(input).toHaveAccessibleDescription(/another task or group/);
    await user.tab();
    expect(current().tasks[1].id).toBe('clean');
    await user.clear(input);
    await user.type(input, 'clean_orders{enter}');
    expect(current().tasks[1].id).toBe('clean_orders');
    expect(current().tasks[2].after).toEqual(['clean_orders']);
  });

  it('offers to wait for what makes no circle, with a text for the arrow', async () => {
    const user = show({ index: 1 });
    await user.click(
      await screen.findByRole('button', { name: 'Add to Runs after' }),
    );
    const offered = screen
      .getAllByRole('menuitem')
      .map(item => item.textContent);
    expect(offered).toEqual(['load – Group']);
    await user.keyboard('{Escape}');
    await user.type(
      screen.getByRole('textbox', { name: 'Text of the arrow from list' }),
      'x',
    );
    expect(current().tasks[1].after).toEqual([{ id: 'list', label: 'x' }]);
  });

  it('takes an argument in and leaves it out again', async () => {
    const user = show({ index: 1 });
    await user.click(
      await screen.findByRole('button', { name: /^More arguments/ }),
    );
    await user.type(
      screen.getByRole('searchbox', { name: 'Find an argument' }),
      'script_loc',
    );
    await user.click(screen.getByRole('button', { name: 'Set Script' }));
    const input = screen.getByRole('textbox', { name: /^Script/ });
    expect(input).toHaveFocus();
    await user.type(input, 's3://a');
    expect(current().tasks[1].with).toEqual({
      job_name: 'orders',
      num_of_dpus: 2,
      script_location: 's3://a',
    });
    await user.click(screen.getByRole('button', { name: /^Script: As/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Leave it out' }));
    expect(current().tasks[1].with).toEqual({
      job_name: 'orders',
      num_of_dpus: 2,
    });
  });

  it('shows problems at their fields, and opens the section that has one', async () => {
    show({
      index: 1,
      problems: [
        { path: ['with', 'job_name'], message: 'must be text' },
        { path: ['with', 'script_location'], message: 'is strange' },
        { path: ['retries'], message: 'must be at most 100' },
        { path: ['with'], message: 'needs exactly one of a and b' },
      ],
    });
    expect(
      await screen.findByRole('textbox', { name: /^Job/ }),
    ).toHaveAccessibleDescription(/Job must be text/);
    expect(
      screen.getByRole('textbox', { name: /^Script/ }),
    ).toHaveAccessibleDescription(/Script is strange/);
    expect(
      screen.getByRole('textbox', { name: /^Retries/ }),
    ).toHaveAccessibleDescription(/Retries must be at most 100/);
    expect(
      screen.getByText('clean needs exactly one of a and b'),
    ).toBeVisible();
    expect(screen.getByText('1 problem')).toBeVisible();
  });

  it('says what the defaults give', async () => {
    const user = show({ index: 1 });
    await user.click(
      await screen.findByRole('button', { name: /^How it runs/ }),
    );
    expect(
      screen.getByRole('textbox', { name: /^Retries/ }),
    ).toHaveAccessibleDescription(/By the defaults: 2/);
  });

  it('says why an argument that is given is refused in the environment', async () => {
    show({
      index: 0,
      airflow: '2.8.1',
      start: {
        tasks: [
          {
            id: 'a',
            operator: 'glue_job',
            with: { job_name: 'x', gone: 1 },
          },
        ],
      },
    });
    expect(
      await screen.findByRole('textbox', { name: /^gone/ }),
    ).toHaveAccessibleDescription(/is no argument of glue_job/);
  });

  it('asks for one of several arguments', async () => {
    const user = show({
      index: 0,
      start: {
        tasks: [
          { id: 'a', operator: 's3_delete_objects', with: { keys: ['a'] } },
        ],
      },
    });
    const choice = within(
      await screen.findByRole('radiogroup', { name: 'Give one of these' }),
    );
    expect(choice.getByRole('radio', { name: 'Keys' })).toBeChecked();
    await user.click(choice.getByRole('radio', { name: 'Prefix' }));
    expect(current().tasks[0].with).toBeUndefined();
    await user.type(screen.getByRole('textbox', { name: /^Prefix/ }), 'in/');
    expect(current().tasks[0].with).toEqual({ prefix: 'in/' });
  });

  it('makes copies for each value of an argument', async () => {
    const user = show({ index: 1 });
    await user.click(await screen.findByRole('button', { name: /^Copies/ }));
    await user.click(
      screen.getByRole('button', {
        name: 'Add an argument to One copy for each value',
      }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Job' }));
    expect(current().tasks[1]).toMatchObject({
      with: { num_of_dpus: 2 },
      map: { each: { job_name: ['orders'] } },
    });
    expect(screen.getByText(/differs from copy to copy/)).toBeVisible();
  });

  it('tells somebody, with the form of the notifier', async () => {
    const user = show({ index: 1 });
    await user.click(
      await screen.findByRole('button', { name: /^Notifications/ }),
    );
    await user.click(
      screen.getByRole('button', { name: /failed for good: tell/ }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'SNS message' }));
    await user.type(screen.getByRole('textbox', { name: /^Topic/ }), 'arn');
    expect(current().tasks[1].notify).toEqual({
      onFailure: [{ notifier: 'sns', with: { target_arn: 'arn' } }],
    });
  });

  it('declares an asset that it writes', async () => {
    const user = show({ index: 1 });
    await user.click(await screen.findByRole('button', { name: /^Assets/ }));
    await user.type(
      screen.getByRole('textbox', { name: 'New asset' }),
      'prices',
    );
    await user.type(
      screen.getByRole('textbox', { name: 'Its URI' }),
      's3://prices',
    );
    await user.click(screen.getByRole('button', { name: 'Add asset' }));
    await user.click(screen.getByRole('button', { name: 'Add to Writes' }));
    await user.click(screen.getByRole('menuitem', { name: /prices/ }));
    expect(current().tasks[1].outlets).toEqual(['prices']);
    expect(current().assets?.prices).toEqual({ uri: 's3://prices' });
  });

  it('shows what an undo brings back, while the field has the focus', async () => {
    const user = show({ index: 1 });
    const input = await screen.findByRole('textbox', { name: /^Job/ });
    await user.type(input, '-x');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(input).toHaveValue(String(current().tasks[1].with?.job_name));
  });

  it('takes any argument of a class that is not in the palette', async () => {
    const user = show({
      index: 0,
      start: { tasks: [{ id: 'a', operator: 'sales.ops.LoadOperator' }] },
    });
    await user.type(
      await screen.findByRole('textbox', {
        name: 'Another argument of the class',
      }),
      'rows{enter}',
    );
    await user.type(screen.getByRole('textbox', { name: /^rows/ }), '5');
    expect(current().tasks[0].with).toEqual({ rows: 5 });
  });
});
