import { Button, ButtonIcon, Tooltip, TooltipTrigger } from '@backstage/ui';
import {
  RiAddLine,
  RiArrowGoBackLine,
  RiArrowGoForwardLine,
  RiFileAddLine,
  RiFolderAddLine,
  RiSettings3Line,
} from '@remixicon/react';
import { memo } from 'react';
import { ProblemsButton } from './ProblemsButton';
import { ShortcutsHelp } from './ShortcutsHelp';
import styles from './TasksEditor.module.css';

export interface ToolbarProps {
  canUndo: boolean;
  canRedo: boolean;
  isDagSelected: boolean;
  onAdd(): void;
  onGroup(): void;
  onStart(): void;
  onUndo(): void;
  onRedo(): void;
  onDag(): void;
  problems: number;
  onProblem(): void;
}

/** What can be done to the tasks as a whole. */
export const WorkToolbar = memo(function Toolbar(props: ToolbarProps) {
  return (
    <div role="toolbar" aria-label="Tasks" className={styles.toolbar}>
      <Button
        type="button"
        size="small"
        iconStart={<RiAddLine />}
        onPress={props.onAdd}
      >
        Add task
      </Button>
      <Button
        type="button"
        size="small"
        variant="secondary"
        iconStart={<RiFolderAddLine />}
        onPress={props.onGroup}
      >
        Group
      </Button>
      <Button
        type="button"
        size="small"
        variant="secondary"
        iconStart={<RiFileAddLine />}
        onPress={props.onStart}
      >
        Start from…
      </Button>
      <Button
        type="button"
        size="small"
        variant="secondary"
        iconStart={<RiSettings3Line />}
        aria-pressed={props.isDagSelected}
        onPress={props.onDag}
      >
        DAG settings
      </Button>
      <TooltipTrigger>
        <ButtonIcon
          type="button"
          size="small"
          variant="tertiary"
          icon={<RiArrowGoBackLine />}
          aria-label="Undo"
          isDisabled={!props.canUndo}
          onPress={props.onUndo}
        />
        <Tooltip>Undo</Tooltip>
      </TooltipTrigger>
      <TooltipTrigger>
        <ButtonIcon
          type="button"
          size="small"
          variant="tertiary"
          icon={<RiArrowGoForwardLine />}
          aria-label="Redo"
          isDisabled={!props.canRedo}
          onPress={props.onRedo}
        />
        <Tooltip>Redo</Tooltip>
      </TooltipTrigger>
      <ShortcutsHelp />
      <span className={styles.space} />
      <ProblemsButton count={props.problems} onGo={props.onProblem} />
    </div>
  );
});
