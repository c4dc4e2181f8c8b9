import { fireEvent, render, screen } from '@testing-library/react';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import TaskGraphView from './TaskGraphView';

// What jsdom has no layout for; sizes are told to the canvas, not measured.
class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver ??= NoResizes;

const work: TaskGraphViewProps['work'] = {
  groups: [{ id: 'checks', after: ['get'] }],
  tasks: [
    { id: 'get', operator: 'bash' },
    { id: 'rows', operator: 'sql_check', group: 'checks', map: { each: {} } },
    { id: 'wait', operator: 's3_key_sensor', after: ['ghost'] },
  ],
};

function show(change: Partial<TaskGraphViewProps> = {}) {
  const done: string[] = [];
  const note =
    (what: string) =>
    (...ids: (string | undefined)[]) => {
      done.push([what, ...ids].join(' '));
    };
  render(
    <TaskGraphView
      work={work}
      problemsOf={id => (id === 'wait' ? 2 : 0)}
      onSelect={note('select')}
      onConnect={note('connect')}
      onDisconnect={note('disconnect')}
      onRemove={note('remove')}
      onAddAfter={note('add after')}
      {...change}
    />,
  );
  const drawing = screen.getByRole('application', {
    name: 'Drawing of the tasks',
  });
  const press = (...keys: string[]) =>
    keys.forEach(key => fireEvent.keyDown(drawing, { key }));
  const active = () =>
    document.getElementById(drawing.getAttribute('aria-activedescendant') ?? '')
      ?.textContent;
  return { done, press, active, drawing };
}

const box = (name: RegExp) =>
  screen.getByRole('button', { name, hidden: true });

describe('TaskGraphView', () => {
  it('names each task and group with what is special about it', () => {
    show({ selected: 'get' });
    expect(box(/^get, ?Bash command$/)).toHaveAttribute('aria-pressed', 'true');
    expect(box(/^Group ?checks, after get$/)).toBeInTheDocument();
    expect(box(/^checks.rows, ?.*, ?mapped$/)).toBeInTheDocument();
    expect(box(/^wait, ?.*, ?sensor, ?2 ?problems$/)).toBeInTheDocument();
  });

  it('selects, adds and removes by keyboard where it stands', () => {
    const { done, press, active } = show({ selected: 'get' });
    press('ArrowRight');
    expect(active()).toBe('Group checks, after get');
    press('Enter', 'a', 'Delete', 'Escape');
    expect(done).toEqual([
      'select checks',
      'add after checks',
      'remove checks',
      'select ',
    ]);
  });

  it('connects by keyboard, and comes back to where it began', () => {
    const { done, press, active } = show({ selected: 'wait' });
    press('c');
    expect(screen.getByText(/^What waits for wait\?/)).toBeInTheDocument();
    press('Home');
    while (!active()?.startsWith('Group')) press('ArrowDown');
    press('Enter');
    expect(done).toEqual(['connect wait checks']);
    expect(active()).toMatch(/^wait/);
  });

  it('refuses a circle, and says which', () => {
    const { done, press, active } = show({ selected: 'checks.rows' });
    press('c');
    press('Home');
    while (!active()?.startsWith('get')) press('ArrowDown');
    press('Enter');
    expect(done).toEqual([]);
    expect(screen.getByText(/wait for each other in a circle/)).toHaveAttribute(
      'role',
      'status',
    );
  });

  it('cancels with Escape', () => {
    const { done, press } = show({ selected: 'wait' });
    press('c', 'ArrowUp', 'Escape', 'Enter');
    expect(done).toEqual(['select wait']);
  });

  it('removes an arrow by keyboard, and says where there is none', () => {
    const { done, press } = show({ selected: 'get' });
    press('x', 'Enter');
    expect(done).toEqual(['disconnect get checks']);
    press('End', 'x');
    expect(
      screen.getByText(/has no arrows that can be removed/),
    ).toBeInTheDocument();
  });

  it('shows nothing for a DAG without tasks, and survives the keyboard', () => {
    const { done, press } = show({ work: { tasks: [] } });
    press('ArrowRight', 'Enter', 'c');
    expect(done).toEqual([]);
  });
});
