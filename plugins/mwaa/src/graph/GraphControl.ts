import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { GraphShape } from './GraphShape';
import { Box } from './layoutGraph';

/** What the keyboard and the mouse act on. */
export interface GraphControl extends TaskGraphViewProps {
  shape: GraphShape;
  boxes: ReadonlyMap<string, Box>;
  /** Full ids by key. */
  ids: ReadonlyMap<string, string>;
}
