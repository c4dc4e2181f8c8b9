import { RiFolderLine } from '@remixicon/react';
import { Handle, NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useGraphActions } from './GraphActions';
import { GraphNode } from './graphNodes';
import { NodeName, NodeWaits, Unseen } from './NodeTexts';
import { ProblemBadge } from './ProblemBadge';
import styles from './TaskGraphView.module.css';

/** A group of the drawing, behind what it holds. */
export const GroupBox = memo(function Group({
  id: key,
  data,
}: NodeProps<GraphNode>) {
  const { elementId } = useGraphActions();
  const { id, name, problems, isSelected, isActive, isStart } = data;
  return (
    <div
      id={elementId(key)}
      role="button"
      tabIndex={-1}
      aria-pressed={isSelected}
      className={styles.group}
      data-selected={isSelected}
      data-active={isActive}
      data-start={isStart}
    >
      <Handle type="target" position={Position.Left} />
      <span className={styles.groupName} title={id}>
        <RiFolderLine size={14} aria-hidden="true" />
        <Unseen>Group </Unseen>
        <span>
          <NodeName id={id} name={name} />
        </span>
        <NodeWaits upstreams={data.upstreams} />
        <ProblemBadge count={problems} />
      </span>
      <Handle type="source" position={Position.Right} />
    </div>
  );
});
