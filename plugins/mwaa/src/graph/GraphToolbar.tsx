import { Button, ButtonIcon } from '@backstage/ui';
import {
  RiAddLine,
  RiDeleteBinLine,
  RiFullscreenLine,
  RiZoomInLine,
  RiZoomOutLine,
} from '@remixicon/react';
import { ShapeEdge } from './GraphShape';
import styles from './TaskGraphView.module.css';

interface Props {
  /** The arrow that was chosen by mouse. */
  edge?: ShapeEdge;
  name(key: string): string;
  /** Full id of what is being edited. */
  selected?: string;
  onDisconnect(edge: ShapeEdge): void;
  onAddAfter(id: string): void;
  onZoom(how: 'in' | 'out' | 'fit'): void;
}

/** What can be done to what is chosen, and to the view. */
export function GraphToolbar(props: Props) {
  const { edge, name, selected, onDisconnect, onAddAfter, onZoom } = props;
  return (
    <div className={styles.toolbar}>
      <div className={styles.chosen}>
        {edge && (
          <>
            <span>
              {name(edge.to)} waits for {name(edge.from)}
              {edge.by !== 'after' &&
                '; a field of the task says so, and can be changed there'}
            </span>
            {edge.by === 'after' && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                iconStart={<RiDeleteBinLine />}
                onPress={() => onDisconnect(edge)}
              >
                Remove this arrow
              </Button>
            )}
          </>
        )}
        {!edge && selected !== undefined && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            iconStart={<RiAddLine />}
            onPress={() => onAddAfter(selected)}
          >
            <span className={styles.after}>Add a task after {selected}</span>
          </Button>
        )}
      </div>
      <div role="group" aria-label="View" className={styles.zoom}>
        <ButtonIcon
          type="button"
          size="small"
          variant="secondary"
          aria-label="Zoom out"
          icon={<RiZoomOutLine />}
          onPress={() => onZoom('out')}
        />
        <ButtonIcon
          type="button"
          size="small"
          variant="secondary"
          aria-label="Zoom in"
          icon={<RiZoomInLine />}
          onPress={() => onZoom('in')}
        />
        <ButtonIcon
          type="button"
          size="small"
          variant="secondary"
          aria-label="Show everything"
          icon={<RiFullscreenLine />}
          onPress={() => onZoom('fit')}
        />
      </div>
    </div>
  );
}
