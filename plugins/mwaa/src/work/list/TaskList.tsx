import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import {
  KeyboardEvent,
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { PartProblems } from '../problemsOfParts';
import { Selection } from '../Selection';
import { WorkAction } from '../WorkAction';
import { WorkKeys } from '../WorkState';
import { moveByDrop } from './moveByDrop';
import { RowCommand } from './RowCommand';
import { rowCommandOf } from './rowCommandOf';
import { WorkRow, rowsOf } from './rowsOf';
import { siblingMove } from './siblingMove';
import { RowEvents, TaskRow } from './TaskRow';
import { useRowDrag } from './useRowDrag';
import styles from './TaskList.module.css';

interface Props {
  work: DagWork;
  keys: WorkKeys;
  selection: Selection;
  problems: PartProblems;
  /** Counts up when the keyboard is to go to the selected row. */
  focusRequest: number;
  dispatch(action: WorkAction): void;
  /** What the list does not do by itself. */
  onCommand(row: WorkRow, command: RowCommand): void;
}

/** The tasks, in their order and groups; one stop of the Tab key, and arrows inside. */
export const TaskList = memo(function Rows(props: Props) {
  const { work, keys, selection, problems, focusRequest } = props;
  const rows = useMemo(() => rowsOf(work, keys), [work, keys]);
  const groupsText = fullIds({ tasks: [], groups: work.groups }).groups.join(
    ' ',
  );
  const groups = useMemo(
    () => (groupsText ? groupsText.split(' ') : []),
    [groupsText],
  );
  const [active, setActive] = useState<number>();
  const [hovered, setHovered] = useState<number>();
  const grid = useRef<HTMLDivElement>(null);
  const selectedKey =
    selection.kind === 'dag'
      ? undefined
      : keys[selection.kind === 'task' ? 'tasks' : 'groups'][selection.index];
  const isThere = (key: number | undefined) =>
    key !== undefined && rows.some(row => row.key === key);
  const entry = [active, selectedKey, rows[0]?.key].find(isThere);

  const groupOf = ({ kind, index }: WorkRow) =>
    kind === 'task' ? work.tasks[index].group : work.groups?.[index].group;
  const { drop, onDrag } = useRowDrag((dragged, target, place) =>
    props.dispatch(moveByDrop(rows, dragged, target, place, groupOf)),
  );

  const focus = (row: WorkRow | undefined) =>
    grid.current
      ?.querySelector<HTMLElement>(`[data-key="${row?.kind}-${row?.key}"]`)
      ?.focus();
  const command = (row: WorkRow, wanted: RowCommand) => {
    if (wanted.do !== 'move') {
      props.onCommand(row, wanted);
      return;
    }
    const to = siblingMove(rows, rows.indexOf(row), wanted.by);
    if (row.kind === 'task' && to !== undefined) {
      props.dispatch({ type: 'moveTask', index: row.index, to });
    }
  };
  const press = (row: WorkRow, event: KeyboardEvent) => {
    // Of the menu’s button, not of the row.
    if (event.target !== event.currentTarget) return;
    const at = rows.indexOf(row);
    const wanted = rowCommandOf(event);
    const goal: { [key: string]: number } = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    if (wanted) command(row, wanted);
    else if (event.key in goal) focus(rows[goal[event.key]]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const latest = useRef({ command, press, onDrag });
  useEffect(() => {
    latest.current = { command, press, onDrag };
  });
  // Rows of an older drawing are the same rows.
  const [events] = useState<RowEvents>(() => ({
    onCommand: (row, wanted) => latest.current.command(row, wanted),
    onKeyDown: (row, event) => latest.current.press(row, event),
    onDrag: (row, event) => latest.current.onDrag(row, event),
    onFocus: setActive,
    onHover: setHovered,
  }));

  const focused = useRef(focusRequest);
  useEffect(() => {
    if (focused.current === focusRequest) return;
    focused.current = focusRequest;
    setActive(selectedKey);
    focus(rows.find(({ key }) => key === selectedKey) ?? rows[0]);
  }, [focusRequest, selectedKey, rows]);

  return (
    // Its rows have the focus.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="treegrid"
      aria-label="Tasks"
      className={styles.list}
      onMouseLeave={() => setHovered(undefined)}
    >
      {rows.map(row => (
        <TaskRow
          key={`${row.kind}-${row.key}`}
          row={row}
          name={
            row.kind === 'task'
              ? work.tasks[row.index].id
              : work.groups![row.index].id
          }
          group={groupOf(row)}
          groups={groups}
          problems={
            problems[row.kind === 'task' ? 'tasks' : 'groups'].get(row.key)
              ?.length ?? 0
          }
          isSelected={row.key === selectedKey}
          isActive={row.key === entry}
          hasMenu={row.key === entry || row.key === hovered}
          drop={drop?.key === row.key ? drop.place : undefined}
          events={events}
        />
      ))}
    </div>
  );
});
