import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps } from 'react';
import { HeldArgument } from '../../testing/HeldArgument';
import { Surroundings } from '../Surroundings';
import { surroundingsContext } from '../surroundingsContext';

const surroundings: Surroundings = {
  resultTasks: [{ id: 'list_orders', label: 'list_orders' }],
  followers: [
    { id: 'load', label: 'load' },
    { id: 'skip', label: 'skip' },
  ],
  params: ['day'],
  values: ['bucket'],
  connectionIds: ['aws_default', 'orders_db'],
};

function show(props: ComponentProps<typeof HeldArgument>) {
  const onValue = jest.fn();
  render(
    <surroundingsContext.Provider value={surroundings}>
      <HeldArgument {...props} onValue={onValue} />
    </surroundingsContext.Provider>,
  );
  return {
    onValue,
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
  };
}

async function choose(
  user: ReturnType<typeof userEvent.setup>,
  name: RegExp | string,
) {
  await user.click(screen.getByRole('button', { name: /change how/i }));
  await user.click(screen.getByRole('menuitemradio', { name }));
}

describe('an argument', () => {
  it('is text as written, and not given when it is empty', async () => {
    const { user, onValue } = show({ field: { type: 'string' } });
    const input = screen.getByRole('textbox', { name: /Job/ });
    expect(input).toHaveAccessibleDescription('What runs.');
    await user.type(input, 'ab');
    expect(onValue).toHaveBeenLastCalledWith('ab');
    await user.clear(input);
    expect(onValue).toHaveBeenLastCalledWith(undefined);
  });

  it('says what is wrong with it', () => {
    show({ field: { type: 'string' }, problem: 'Job is missing' });
    const input = screen.getByRole('textbox', { name: /Job/ });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(/Job is missing/);
  });

  it('shows a value that comes from elsewhere, also while somebody types', async () => {
    const { user } = show({ field: { type: 'string' }, replacement: 'undone' });
    const input = screen.getByRole('textbox', { name: /Job/ });
    await user.type(input, 'typed');
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(input).toHaveValue('undone');
  });

  it('becomes a template in one step where Airflow fills it in', async () => {
    const { user, onValue } = show({
      field: { type: 'string', template: true },
    });
    await user.type(screen.getByRole('textbox'), 'day={{{{ ds }}');
    await user.click(
      screen.getByRole('button', { name: 'Make it a template: Job' }),
    );
    expect(onValue).toHaveBeenLastCalledWith({ $template: 'day={{ ds }}' });
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('textbox')).toHaveValue('day={{ ds }}');
  });

  it('goes on in the input when it is to be given another way', async () => {
    const { user, onValue } = show({
      field: { type: 'string', template: true },
    });
    await choose(user, /Template/);
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    await user.keyboard('day');
    expect(onValue).toHaveBeenLastCalledWith({ $template: 'day' });
  });

  it('says so where Airflow fills in nothing', async () => {
    const { user } = show({ field: { type: 'string' } });
    await user.type(screen.getByRole('textbox'), '{{{{ ds }}');
    expect(screen.getByRole('status')).toHaveTextContent(/stays as it is/);
    expect(
      screen.queryByRole('button', { name: /Make/ }),
    ).not.toBeInTheDocument();
  });

  it('offers pieces of templates, at the cursor', async () => {
    const { user, onValue } = show({
      field: { type: 'string', template: true },
      value: { $template: 'a/b' },
    });
    const input = screen.getByRole<HTMLTextAreaElement>('textbox');
    await user.click(input);
    input.setSelectionRange(2, 2);
    await user.click(screen.getByRole('button', { name: 'Insert into Job' }));
    await user.click(screen.getByRole('menuitem', { name: /params\.day/ }));
    expect(onValue).toHaveBeenLastCalledWith({
      $template: 'a/{{ params.day }}b',
    });
  });

  it('takes the result of a task, or a part of it', async () => {
    const { user, onValue } = show({
      field: { type: 'string', template: true },
      value: 'kept',
    });
    await choose(user, /Result of a task/);
    await user.click(screen.getByRole('button', { name: /Choose a task/ }));
    await user.click(screen.getByRole('option', { name: /list_orders/ }));
    expect(onValue).toHaveBeenLastCalledWith({ $result: 'list_orders' });
    await user.click(screen.getByRole('button', { name: /Only a part/ }));
    await user.type(
      screen.getByRole('textbox', { name: 'Place in the result' }),
      'rows.0',
    );
    expect(onValue).toHaveBeenLastCalledWith({
      $result: { task: 'list_orders', path: ['rows', 0] },
    });
    await choose(user, 'As written');
    expect(screen.getByRole('textbox')).toHaveValue('kept');
  });

  it('takes a param, a value per environment, or a file', async () => {
    const { user, onValue } = show({
      field: { type: 'text', template: true },
      operator: { kind: 'operator', templateExt: ['.sql'] },
    });
    await choose(user, /Param/);
    await user.click(screen.getByRole('button', { name: /Choose a name/ }));
    await user.click(screen.getByRole('option', { name: 'day' }));
    expect(onValue).toHaveBeenLastCalledWith({ $param: 'day' });
    await choose(user, /per environment/);
    await user.click(screen.getByRole('button', { name: /Choose a name/ }));
    await user.click(screen.getByRole('option', { name: 'bucket' }));
    expect(onValue).toHaveBeenLastCalledWith({ $env: 'bucket' });
    await choose(user, /File/);
    await user.type(screen.getByRole('textbox', { name: /Job/ }), 'a.sql');
    expect(onValue).toHaveBeenLastCalledWith({ $file: 'a.sql' });
  });

  it('offers neither template nor result where the class takes only a fixed value', async () => {
    const { user } = show({ field: { type: 'string' } });
    await user.click(screen.getByRole('button', { name: /change how/i }));
    expect(
      screen.getAllByRole('menuitemradio').map(item => item.textContent),
    ).toEqual(['As written', 'Value per environment', 'YAML']);
  });

  it('stays in YAML while it is written, and keeps what is no YAML yet as text', async () => {
    const { user, onValue } = show({
      field: { type: 'map', template: true },
      value: { rows: { $result: 'load' } },
    });
    const input = screen.getByRole('textbox', { name: /Job/ });
    await user.clear(input);
    await user.type(input, 'a: [[1');
    expect(onValue).toHaveBeenLastCalledWith('a: [1');
    expect(input).toHaveValue('a: [1');
    expect(input).toHaveAccessibleDescription(/Not YAML yet/);
    await user.type(input, ']');
    expect(onValue).toHaveBeenLastCalledWith({ a: [1] });
    expect(input).toBeValid();
  });

  it('makes templates of the texts inside of a mapping', async () => {
    const { user, onValue } = show({
      field: { type: 'map', template: true },
      value: { day: '{{ ds }}', rows: 5 },
    });
    await user.click(screen.getByRole('button', { name: /Make texts/ }));
    expect(onValue).toHaveBeenLastCalledWith({
      day: { $template: '{{ ds }}' },
      rows: 5,
    });
  });

  it('takes no password, but a template that makes one', async () => {
    const { user, onValue } = show({
      field: { type: 'string', name: 'master_user_password', template: true },
    });
    await user.type(screen.getByRole('textbox'), 'x');
    expect(onValue).toHaveBeenLastCalledWith({ $template: 'x' });
    await user.click(screen.getByRole('button', { name: /change how/i }));
    expect(
      screen.queryByRole('menuitemradio', { name: 'As written' }),
    ).not.toBeInTheDocument();
  });

  it('refuses a password that is there, and takes it away', async () => {
    const { user, onValue } = show({
      field: { type: 'string', name: 'db_password' },
      value: 'hunter2',
    });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText(/never written into a DAG/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove the value' }));
    expect(onValue).toHaveBeenLastCalledWith(undefined);
  });

  it('refuses text that looks like an access key', async () => {
    const { user } = show({ field: { type: 'string' } });
    const input = screen.getByRole('textbox');
    await user.type(input, 'AKIAABCDEFGHIJKLMNOP');
    expect(input).toHaveAccessibleDescription(/an AWS access key/);
  });

  it('is a connection that is there, or another', async () => {
    const { user, onValue } = show({
      field: { type: 'string', name: 'sql_conn_id' },
    });
    const input = screen.getByRole('combobox', { name: /Job/ });
    await user.click(input);
    await user.click(screen.getByRole('option', { name: 'orders_db' }));
    expect(onValue).toHaveBeenLastCalledWith('orders_db');
    await user.clear(input);
    await user.type(input, 'other');
    await user.tab();
    expect(onValue).toHaveBeenLastCalledWith('other');
    expect(screen.getByText(/was not found/)).toBeVisible();
  });
});
