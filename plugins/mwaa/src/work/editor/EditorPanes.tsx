import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { memo, ReactNode, useState } from 'react';
import styles from './TasksEditor.module.css';

interface Props {
  list: ReactNode;
  graph: ReactNode;
}

type Pane = 'list' | 'graph';

const PaneSwitch = memo(function Switch(props: {
  pane: Pane;
  onChoose(pane: Pane): void;
}) {
  return (
    <div className={styles.switch}>
      <ToggleButtonGroup
        aria-label="Show"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.pane]}
        onSelectionChange={chosen => props.onChoose([...chosen][0] as Pane)}
      >
        <ToggleButton id="list" size="small">
          List
        </ToggleButton>
        <ToggleButton id="graph" size="small">
          Graph
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
});

/** List and graph side by side; where it is narrow one of them, with a switch. */
export function EditorPanes({ list, graph }: Props) {
  const [pane, setPane] = useState<Pane>('list');
  return (
    <>
      <PaneSwitch pane={pane} onChoose={setPane} />
      <div className={styles.panes} data-pane={pane}>
        <div className={styles.listPane}>{list}</div>
        <div className={styles.graphPane}>{graph}</div>
      </div>
    </>
  );
}
