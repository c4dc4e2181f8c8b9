import {
  RiDraggable,
  RiErrorWarningFill,
  RiFolderLine,
} from '@remixicon/react';
import { DragEvent, KeyboardEvent, memo } from 'react';
import { OperatorIcon } from '../../palette/OperatorIcon';
import { operatorTitle } from '../../palette/operatorTitle';
import { RowCommand } from './RowCommand';
import { RowMenu } from './RowMenu';
import { WorkRow } from './rowsOf';
import styles from './TaskList.module.css';

/** What a row tells the list; the same functions for all rows and always. */
export interface RowEvents {
  onCommand(row: WorkRow, command: RowCommand): void;
  onKeyDown(row: WorkRow, event: KeyboardEvent): void;
  onFocus(key: number): void;
  onHover(key: number | undefined): void;
  onDrag(row: WorkRow, event: DragEvent): void;
}

interface Props {
  row: WorkRow;
  /** As the specification writes it. */
  name: string;
  group?: string;
  groups: readonly string[];
  problems: number;
  isSelected: boolean;
  /** Whether the keyboard comes into the list here. */
  isActive: boolean;
  hasMenu: boolean;
  drop?: 'before' | 'after' | 'into';
  events: RowEvents;
}

const problemsText = (count: number) =>
  count === 1 ? '1 problem' : `${count} problems`;

function Row(props: Props) {
  const { row, name, isActive, hasMenu, problems, events, drop } = props;
  return (
    <div
      role="row"
      className={styles.row}
      aria-level={row.level}
      aria-selected={props.isSelected}
      tabIndex={isActive ? 0 : -1}
      data-key={`${row.kind}-${row.key}`}
      data-drop={drop}
      style={{
        paddingInlineStart: `calc(${row.level - 1} * var(--bui-space-4))`,
      }}
      draggable={row.kind === 'task'}
      onClick={() => events.onCommand(row, { do: 'select' })}
      onDoubleClick={() => events.onCommand(row, { do: 'edit' })}
      onKeyDown={event => events.onKeyDown(row, event)}
      onFocus={() => events.onFocus(row.key)}
      onMouseEnter={() => events.onHover(row.key)}
      onDragStart={event => events.onDrag(row, event)}
      onDragOver={event => events.onDrag(row, event)}
      onDrop={event => events.onDrag(row, event)}
      onDragEnd={event => events.onDrag(row, event)}
    >
      <div role="gridcell" className={styles.main}>
        {row.kind === 'task' && (
          <RiDraggable size={14} className={styles.handle} aria-hidden="true" />
        )}
        <span className={styles.icon}>
          {row.operator === undefined ? (
            <RiFolderLine size={16} aria-hidden="true" />
          ) : (
            <OperatorIcon operator={row.operator} />
          )}
        </span>
        <span className={styles.texts}>
          <span className={styles.name}>{name}</span>
          <span className={styles.about}>
            {row.operator === undefined ? 'Group' : operatorTitle(row.operator)}
            {row.upstreams.length > 0 && ` · after ${row.upstreams.join(', ')}`}
          </span>
        </span>
        {problems > 0 && (
          <span className={styles.problems}>
            <RiErrorWarningFill size={14} aria-hidden="true" />
            <span aria-label={problemsText(problems)} role="img">
              {problems}
            </span>
          </span>
        )}
      </div>
      <div role="gridcell" className={styles.menu}>
        {hasMenu && (
          <RowMenu
            row={row}
            group={props.group}
            groups={props.groups}
            tabIndex={isActive ? 0 : -1}
            onCommand={command => events.onCommand(row, command)}
          />
        )}
      </div>
    </div>
  );
}

const isSameRow = (one: WorkRow, other: WorkRow) =>
  one.id === other.id &&
  one.key === other.key &&
  one.index === other.index &&
  one.level === other.level &&
  one.operator === other.operator &&
  one.upstreams.length === other.upstreams.length &&
  one.upstreams.every((id, place) => id === other.upstreams[place]);

/** A task or group in the list; drawn again only when something that it shows is different. */
export const TaskRow = memo(
  Row,
  ({ row, ...rest }, { row: next, ...others }) =>
    isSameRow(row, next) &&
    (Object.keys(others) as (keyof typeof others)[]).every(
      name => rest[name] === others[name],
    ),
);
