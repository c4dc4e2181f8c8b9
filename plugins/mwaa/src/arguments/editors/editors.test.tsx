import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps } from 'react';
import { HeldArgument } from '../../testing/HeldArgument';
import { Surroundings } from '../Surroundings';
import { surroundingsContext } from '../surroundingsContext';

const surroundings: Surroundings = {
  resultTasks: [],
  followers: [
    { id: 'load', label: 'load' },
    { id: 'skip', label: 'skip' },
  ],
  params: [],
  values: [],
  connectionIds: [],
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

describe('the editor of', () => {
  it('several lines keeps them', async () => {
    const { user, onValue } = show({
      field: { type: 'text' },
      value: 'SELECT 1',
    });
    await user.type(screen.getByRole('textbox'), '{enter}FROM a');
    expect(onValue).toHaveBeenLastCalledWith('SELECT 1\nFROM a');
  });

  it('a mapping goes on with Enter, from its last input to a new row', async () => {
    const { user, onValue } = show({ field: { type: 'stringMap' } });
    await user.click(screen.getByRole('button', { name: 'Add to Job' }));
    // Of a row that is still empty there is no next one.
    await user.keyboard('a{Enter}1{Enter}b{Enter}2{Enter}{Enter}{Enter}');
    expect(onValue).toHaveBeenLastCalledWith({ a: '1', b: '2' });
    expect(screen.getAllByRole('textbox', { name: /: name/ })).toHaveLength(3);
  });

  it('one line shows the lines of a text that has several', () => {
    show({ field: { type: 'string' }, value: 'a\nb' });
    expect(screen.getByRole('textbox')).toHaveValue('a\nb');
  });

  it('a whole number takes one, and keeps what is none for the checks', async () => {
    const { user, onValue } = show({ field: { type: 'integer' } });
    const input = screen.getByRole('textbox');
    await user.type(input, '12');
    expect(onValue).toHaveBeenLastCalledWith(12);
    await user.type(input, '.5');
    expect(onValue).toHaveBeenLastCalledWith('12.5');
    expect(input).toHaveValue('12.5');
    expect(input).toHaveAccessibleDescription(/whole number/);
  });

  it('a number keeps it as it is typed', async () => {
    const { user, onValue } = show({ field: { type: 'number' } });
    const input = screen.getByRole('textbox');
    await user.type(input, '0.50');
    expect(onValue).toHaveBeenLastCalledWith(0.5);
    expect(input).toHaveValue('0.50');
  });

  it('yes or no is neither at first', async () => {
    const { user, onValue } = show({ field: { type: 'boolean' } });
    expect(screen.getByRole('radio', { name: 'Not given' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(onValue).toHaveBeenLastCalledWith(false);
    await user.click(screen.getByRole('radio', { name: 'Not given' }));
    expect(onValue).toHaveBeenLastCalledWith(undefined);
  });

  it('a duration takes a number with a unit', async () => {
    const { user, onValue } = show({ field: { type: 'duration' } });
    await user.type(screen.getByRole('textbox', { name: /Job/ }), '15');
    expect(onValue).toHaveBeenLastCalledWith('PT15M');
    await user.click(screen.getByRole('button', { name: /unit/ }));
    await user.click(screen.getByRole('option', { name: 'hours' }));
    expect(onValue).toHaveBeenLastCalledWith('PT15H');
    expect(screen.getByText('PT15H')).toBeVisible();
  });

  it('a duration of several units shows ISO 8601', () => {
    show({ field: { type: 'duration' }, value: 'P1DT2H' });
    expect(screen.getByRole('textbox')).toHaveValue('P1DT2H');
  });

  it('an enumeration offers its options, and keeps another', async () => {
    const { user, onValue } = show({
      field: { type: 'enum', options: ['a', 'b'] },
      value: 'gone',
    });
    await user.click(screen.getByRole('button', { name: /gone/ }));
    await user.click(screen.getByRole('option', { name: 'b' }));
    expect(onValue).toHaveBeenLastCalledWith('b');
  });

  it('a list adds, changes and removes, and loses no focus', async () => {
    const { user, onValue } = show({
      field: { type: 'stringList', template: true },
    });
    const add = screen.getByRole('button', { name: 'Add to Job' });
    await user.click(add);
    const first = screen.getByRole('textbox', { name: 'Job: item 1' });
    expect(first).toHaveFocus();
    await user.type(first, 'day={{{{ ds }}');
    await user.click(
      screen.getByRole('button', { name: 'Make it a template: Job: item 1' }),
    );
    expect(onValue).toHaveBeenLastCalledWith([{ $template: 'day={{ ds }}' }]);
    await user.click(
      screen.getByRole('button', { name: 'Remove item 1 of Job' }),
    );
    expect(onValue).toHaveBeenLastCalledWith(undefined);
    expect(add).toHaveFocus();
  });

  it('a mapping keeps its order, and says when a name is there twice', async () => {
    const { user, onValue } = show({
      field: { type: 'stringMap' },
      value: { b: '1', a: '2' },
    });
    const second = screen.getByRole('textbox', { name: 'Job: name 2' });
    await user.clear(second);
    await user.type(second, 'b');
    expect(screen.getByText(/"b" is there twice/)).toBeVisible();
    await user.type(second, '2');
    expect(onValue).toHaveBeenLastCalledWith({ b: '1', b2: '2' });
  });

  it('a mapping takes no password', async () => {
    show({ field: { type: 'stringMap' }, value: { DB_PASSWORD: 'hunter2' } });
    expect(
      screen.getByRole('textbox', { name: 'Job: value of DB_PASSWORD' }),
    ).toHaveAccessibleDescription(/looks like a secret/);
  });

  it('a function takes its module and its name', async () => {
    const { user, onValue } = show({ field: { type: 'callable' } });
    await user.type(
      screen.getByRole('textbox', { name: 'Job: module' }),
      'checks',
    );
    await user.type(
      screen.getByRole('textbox', { name: 'Job: function' }),
      'ok',
    );
    expect(onValue).toHaveBeenLastCalledWith({
      module: 'checks',
      callable: 'ok',
    });
  });

  it('tasks that follow offers those that can', async () => {
    const { user, onValue } = show({ field: { type: 'taskIds' } });
    await user.click(screen.getByRole('button', { name: 'Add to Job' }));
    await user.click(screen.getByRole('menuitem', { name: /skip/ }));
    expect(onValue).toHaveBeenLastCalledWith(['skip']);
    await user.click(
      screen.getByRole('button', { name: 'Remove skip from Job' }),
    );
    expect(onValue).toHaveBeenLastCalledWith(undefined);
    expect(screen.getByRole('button', { name: 'Add to Job' })).toHaveFocus();
  });

  it('a condition reads numbers and texts as YAML does', async () => {
    const { user, onValue } = show({
      field: { type: 'condition' },
      value: { equals: 'manual' },
    });
    const input = screen.getByRole('textbox', { name: 'Job: compared with' });
    await user.clear(input);
    await user.type(input, '5');
    expect(onValue).toHaveBeenLastCalledWith({ equals: 5 });
    await user.clear(input);
    await user.type(input, '"5"');
    expect(onValue).toHaveBeenLastCalledWith({ equals: '5' });
    await user.click(screen.getByRole('button', { name: /comparison/ }));
    await user.click(screen.getByRole('option', { name: 'is one of' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Job: compared with' }),
      'a, 2',
    );
    expect(onValue).toHaveBeenLastCalledWith({ oneOf: ['a', 2] });
  });

  it('cases takes a comparison and what follows', async () => {
    const { user, onValue } = show({ field: { type: 'cases' } });
    await user.click(screen.getByRole('button', { name: 'Add a case' }));
    const one = within(screen.getByRole('listitem', { name: 'Case 1' }));
    await user.type(one.getByRole('textbox'), 'manual');
    await user.click(one.getByRole('button', { name: /^Add to/ }));
    await user.click(screen.getByRole('menuitem', { name: /load/ }));
    expect(onValue).toHaveBeenLastCalledWith([
      { equals: 'manual', then: ['load'] },
    ]);
  });
});
