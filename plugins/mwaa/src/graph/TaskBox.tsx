import { RiAddLine } from '@remixicon/react';
import { Handle, NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { OperatorIcon } from '../palette/OperatorIcon';
import { useGraphActions } from './GraphActions';
import { GraphNode } from './graphNodes';
import { NodeName, NodeWaits, Unseen } from './NodeTexts';
import { ProblemBadge } from './ProblemBadge';
import styles from './TaskGraphView.module.css';
import { TraitIcons } from './TraitIcons';

/** A task of the drawing. */
export const TaskBox = memo(function Task({
  id: key,
  data,
}: NodeProps<GraphNode>) {
  const { elementId, addAfter } = useGraphActions();
  const { id, name, operator, title, traits, problems, isSelected } = data;
  return (
    <>
      <div
        id={elementId(key)}
        role="button"
        tabIndex={-1}
        aria-pressed={isSelected}
        className={styles.task}
        data-selected={isSelected}
        data-active={data.isActive}
        data-start={data.isStart}
        data-mapped={traits.includes('mapped')}
      >
        <Handle type="target" position={Position.Left} />
        <span className={styles.inside}>
          <span className={styles.icon}>
            <OperatorIcon operator={operator ?? ''} />
          </span>
          <span className={styles.texts}>
            <span className={styles.name} title={id}>
              <NodeName id={id} name={name} />
            </span>
            <Unseen>, </Unseen>
            <span className={styles.about}>
              <span className={styles.title}>{title}</span>
              <TraitIcons traits={traits} />
            </span>
          </span>
          <NodeWaits upstreams={data.upstreams} />
          <ProblemBadge count={problems} />
        </span>
        <Handle type="source" position={Position.Right} />
      </div>
      {isSelected && (
        <button
          type="button"
          className={styles.add}
          tabIndex={-1}
          aria-label={`Add a task after ${id}`}
          title={`Add a task after ${id}`}
          onClick={event => {
            event.stopPropagation();
            addAfter(id);
          }}
        >
          <RiAddLine size={14} aria-hidden="true" />
        </button>
      )}
    </>
  );
});
