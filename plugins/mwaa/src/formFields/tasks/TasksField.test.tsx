import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dagExamples, dagPartsOf, DagWork } from 'backstage-plugin-mwaa-common';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { environmentsWithAirflow } from '../../testing/environmentsWithAirflow';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { TestForm } from '../../__testUtils__/TestForm';
import { TasksField } from './TasksField';

jest.setTimeout(120_000);
// What jsdom has no layout for.
class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver ??= NoResizes;

const environment = 'resource:default/analytics-dev';

function show(
  formData: { [name: string]: unknown } = {},
  { api = new InMemoryMwaaApi(), options = {}, onSubmit = () => {} } = {},
) {
  const values: { work?: DagWork }[] = [];
  renderInTestApp(
    <TestApiProvider apis={[[mwaaApiRef, api]]}>
      <TestForm
        properties={{
          work: {
            type: 'object',
            title: 'Tasks',
            'ui:field': 'MwaaTasks',
            'ui:options': options,
          },
        }}
        fields={{ MwaaTasks: TasksField }}
        formData={{ environment, ...formData }}
        onChange={value => values.push(value)}
        onSubmit={onSubmit}
      />
    </TestApiProvider>,
  );
  const work = () => values.at(-1)?.work;
  return {
    work,
    ids: () => work()?.tasks.map(({ id }) => id),
  };
}

const three: DagWork = {
  tasks: [
    { id: 'load', operator: 'bash', with: { bash_command: 'load' } },
    { id: 'check', operator: 'bash', after: ['load'] },
    { id: 'tell', operator: 'empty', after: ['check'] },
  ],
};

const row = (name: RegExp) => screen.findByRole('row', { name });
const grid = () => screen.findByRole('treegrid', { name: 'Tasks' });

async function rowNames() {
  const rows = within(await grid()).getAllByRole('row');
  return rows.map(each => each.textContent);
}

/** Puts the keyboard on a row without choosing from its menu. */
async function onRow(name: RegExp) {
  (await row(name)).focus();
}

describe('an empty field', () => {
  it('begins with a task from the palette, and goes to its form', async () => {
    const { work } = show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add the first task' }),
    );
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Search operators' }),
      'glue job{Enter}',
    );
    const id = await screen.findByRole('textbox', { name: /id/i });
    await waitFor(() => expect(id).toHaveFocus());
    // Over what it is called at first, and on to the first argument.
    await userEvent.keyboard('clean{Enter}orders');
    await waitFor(() =>
      expect(work()).toEqual({
        tasks: [
          { id: 'clean', operator: 'glue_job', with: { job_name: 'orders' } },
        ],
      }),
    );
  });

  it('takes an example, says what it took, and gives it back', async () => {
    const { work } = show();
    const [{ title, spec }] = dagExamples;
    await userEvent.click(
      await screen.findByRole('button', { name: new RegExp(title) }),
    );
    expect(
      await screen.findByText(/3 tasks and the schedule\.$/),
    ).toBeInTheDocument();
    await waitFor(() => expect(work()).toEqual(dagPartsOf(spec).work));
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' })[1]);
    await waitFor(() => expect(work()).toEqual({ tasks: [] }));
  });

  it('says of an example what the Airflow of the environment lacks', async () => {
    const api = new InMemoryMwaaApi();
    api.environments = () => environmentsWithAirflow('3.3.2');
    const { work } = show({}, { api });
    const card = await screen.findByRole('button', {
      name: /Not available: .* Airflow 3\.3\.2 has no GlueCrawlerOperator/,
    });
    expect(card).toHaveAttribute('aria-disabled', 'true');
    card.focus();
    expect(card).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(card);
    expect(work()).toBeUndefined();
    const [{ title }] = dagExamples;
    expect(
      screen.getByRole('button', { name: new RegExp(title) }),
    ).not.toHaveAttribute('aria-disabled');
  });

  it('lists what is wrong with a text, and takes it all the same', async () => {
    const { work } = show();
    await userEvent.click(
      await screen.findByRole('textbox', { name: /Paste the text/ }),
    );
    await userEvent.paste('tasks:\n  - id: load\n    operator: bashh\n');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take the text' }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Line 3: tasks[0].operator');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Take it as it is' }),
    );
    await waitFor(() =>
      expect(work()).toEqual({ tasks: [{ id: 'load', operator: 'bashh' }] }),
    );
  });

  it('offers what the template says', async () => {
    show(
      {},
      { options: { operators: ['AWS Lambda'], examples: ['branches'] } },
    );
    const examples = await screen.findByRole('list', { name: 'Examples' });
    expect(within(examples).getAllByRole('button')).toHaveLength(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Add the first task' }),
    );
    const list = await screen.findByRole('listbox', { name: 'Operators' });
    expect(within(list).queryByText('glue_job')).not.toBeInTheDocument();
    expect(within(list).getByText('lambda_invoke')).toBeInTheDocument();
  });

  it('offers everything where the lists of the template are empty', async () => {
    show({}, { options: { operators: [], examples: [] } });
    const examples = await screen.findByRole('list', { name: 'Examples' });
    expect(within(examples).getAllByRole('button')).toHaveLength(
      dagExamples.length,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Add the first task' }),
    );
    const list = await screen.findByRole('listbox', { name: 'Operators' });
    expect(within(list).getByText('bash')).toBeInTheDocument();
  });
});

describe('the list', () => {
  it('is worked with the keyboard, and the focus is never lost', async () => {
    const { ids } = show({ work: three });
    await onRow(/^load/);
    await userEvent.keyboard('{ArrowDown}');
    expect(await row(/^check/)).toHaveFocus();
    await userEvent.keyboard('{Control>}d{/Control}');
    await waitFor(() =>
      expect(ids()).toEqual(['load', 'check', 'check_2', 'tell']),
    );
    await waitFor(async () => expect(await row(/^check_2/)).toHaveFocus());
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    await waitFor(() =>
      expect(ids()).toEqual(['check_2', 'load', 'check', 'tell']),
    );
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(ids()).toEqual(['load', 'check', 'tell']));
    expect(await row(/^load/)).toHaveFocus();
    expect(screen.getByText(/check_2 is removed/)).toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() =>
      expect(ids()).toEqual(['check_2', 'load', 'check', 'tell']),
    );
    expect(await row(/^check_2/)).toHaveFocus();
  });

  it('puts a task into a new group from its menu', async () => {
    const { work } = show({ work: three });
    await onRow(/^check/);
    await userEvent.click(
      await screen.findByRole('button', { name: 'More for check' }),
    );
    await userEvent.hover(
      await screen.findByRole('menuitem', { name: 'Put into a group' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'A new group' }),
    );
    await waitFor(() =>
      expect(work()).toMatchObject({
        groups: [{ id: 'group' }],
        tasks: [
          {},
          { id: 'check', group: 'group' },
          { after: ['group.check'] },
        ],
      }),
    );
    expect(await rowNames()).toEqual([
      expect.stringMatching(/^load/),
      expect.stringMatching(/^group/),
      expect.stringMatching(/^check/),
      expect.stringMatching(/^tell/),
    ]);
  });

  it('shows the problems of each task, and leads to the next', async () => {
    const api = new InMemoryMwaaApi();
    const usual = await api.preview();
    api.preview = async () => ({
      ...usual,
      problems: [
        { path: ['tasks', 1, 'with', 'bash_command'], message: 'is missing' },
        { path: ['dagId'], message: 'is missing' },
      ],
    });
    show({ work: three }, { api });
    expect(await screen.findByRole('img', { name: '1 problem' })).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: '1 problem, go to the next' }),
    );
    expect(await row(/^check/)).toHaveAttribute('aria-selected', 'true');
  });
});

describe('the form', () => {
  it('is told of everything before it is sent', async () => {
    const sent: (DagWork | undefined)[] = [];
    const { work } = show(
      { work: three },
      { onSubmit: () => sent.push(work()) },
    );
    const command = await screen.findByRole('textbox', { name: /command/i });
    await userEvent.type(command, '!');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(() =>
      expect(sent[0]?.tasks[0].with).toEqual({ bash_command: 'load!' }),
    );
  });
});

describe('a component that is there already', () => {
  const component = 'component:default/daily-orders';

  // What a form makes of an object that nobody entered yet.
  it.each([undefined, {}])('gives its tasks instead of %p', async given => {
    const { work } = show({ component, work: given });
    expect(await row(/^done/)).toBeInTheDocument();
    expect(work()).toEqual({ tasks: [{ id: 'done', operator: 'empty' }] });
  });

  it('that cannot be read is asked for again', async () => {
    const api = new InMemoryMwaaApi();
    const answer = api.componentDag.bind(api);
    api.componentDag = async () => {
      throw new Error('The repository was not found.');
    };
    show({ component }, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The repository was not found.',
    );
    api.componentDag = answer;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await row(/^done/)).toBeInTheDocument();
  });
});
