import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { GraphCanvas } from './GraphCanvas';

/** The tasks as they run after one another, to look at and to draw in. */
export default function TaskGraphView(props: TaskGraphViewProps) {
  return (
    <ReactFlowProvider>
      <GraphCanvas {...props} />
    </ReactFlowProvider>
  );
}
