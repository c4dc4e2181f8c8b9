import { MiniMap, ReactFlow, useReactFlow } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStable } from '../form/useStable';
import { connectProblem } from '../work/connectProblem';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { idsByKey } from './factsOf';
import { firstViewport } from './firstViewport';
import { GraphActionsProvider } from './GraphActions';
import { graphEdges } from './graphEdges';
import { GraphHelp } from './GraphHelp';
import { GraphToolbar } from './GraphToolbar';
import { GroupBox } from './GroupBox';
import { TaskBox } from './TaskBox';
import styles from './TaskGraphView.module.css';
import { useGraphKeyboard } from './useGraphKeyboard';
import { useGraphNodes } from './useGraphNodes';
import { useGraphShape } from './useGraphShape';
import { useReveal } from './useReveal';

const nodeTypes = { task: TaskBox, group: GroupBox };

/** From here on a map helps, and drawing only what is seen pays. */
const MANY = 30;

/** The drawing, its tools and what it says. */
export function GraphCanvas(props: TaskGraphViewProps) {
  const { work, selected, problemsOf, onConnect, onDisconnect } = props;
  const id = useId();
  const flow = useReactFlow();
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useGraphShape(work);
  const { graph, shape, boxes } = drawing;
  const [chosen, setChosen] = useState<string>();
  const [message, setMessage] = useState('');
  const revealBox = useReveal();
  const ids = useMemo(() => idsByKey(graph, shape), [graph, shape]);
  const name = (key: string) => ids.get(key) ?? '';
  const edge = shape.edges.find(({ key }) => key === chosen);

  const arrows = {
    connect(from: string, to: string) {
      const problem = connectProblem(work, name(from), name(to));
      setMessage(problem ?? `${name(to)} waits for ${name(from)} now.`);
      if (!problem) onConnect(name(from), name(to));
    },
    disconnect(from: string, to: string) {
      setChosen(undefined);
      setMessage(`${name(to)} does not wait for ${name(from)} any more.`);
      onDisconnect(name(from), name(to));
    },
  };
  const zoom = (how: 'in' | 'out' | 'fit') => {
    if (how === 'in') flow.zoomIn();
    else if (how === 'out') flow.zoomOut();
    else flow.fitView({ maxZoom: 1 });
  };
  const { active, mode, onKeyDown, setPlace } = useGraphKeyboard({
    control: { ...props, shape, boxes, ids },
    arrows,
    say: setMessage,
    reveal: key => revealBox(boxes.get(key)),
    zoom,
    removeChosen() {
      if (edge?.by === 'after') arrows.disconnect(edge.from, edge.to);
      return edge !== undefined;
    },
  });
  const nodes = useGraphNodes({
    work,
    drawing,
    problemsOf,
    selected,
    active,
    mode,
  });
  const edges = useMemo(
    () => graphEdges(shape, key => ids.get(key) ?? '', chosen),
    [shape, ids, chosen],
  );
  const addAfter = useRef(props.onAddAfter);
  useEffect(() => {
    addAfter.current = props.onAddAfter;
  });
  const actions = useMemo(
    () => ({
      elementId: (key: string) => `${id}-${key}`,
      addAfter: (task: string) => addAfter.current(task),
    }),
    [id],
  );
  const selectedBox = boxes.get(
    [...ids].find(([, full]) => full === selected)?.[0] ?? '',
  );
  useEffect(() => revealBox(selectedBox), [revealBox, selectedBox]);

  const focus = () => canvas.current?.focus({ preventScroll: true });
  // The canvas draws all of its boxes anew for another function.
  const begin = useStable(() => {
    // The drawing tells a moment later that it is ready, and may be gone by then.
    if (!canvas.current) return;
    const { clientWidth: width, clientHeight: height } = canvas.current;
    flow.setViewport(firstViewport([...boxes.values()], { width, height }));
    revealBox(selectedBox);
  });
  const choose = useStable((key: string | undefined) => {
    setChosen(undefined);
    if (key !== undefined) setPlace(key);
    focus();
    props.onSelect(key === undefined ? undefined : name(key));
  });
  const chooseNode = useCallback(
    (_: unknown, node: { id: string }) => choose(node.id),
    [choose],
  );
  const chooseNone = useCallback(() => choose(undefined), [choose]);
  const chooseEdge = useStable((_: unknown, clicked: { id: string }) => {
    setChosen(clicked.id);
    focus();
  });
  const connect = useStable((made: { source: string; target: string }) =>
    arrows.connect(made.source, made.target),
  );

  return (
    <GraphActionsProvider value={actions}>
      <div className={styles.graph}>
        <GraphToolbar
          edge={edge}
          name={name}
          selected={selected}
          onAddAfter={props.onAddAfter}
          onDisconnect={({ from, to }) => {
            arrows.disconnect(from, to);
            focus();
          }}
          onZoom={zoom}
        />
        {/* The role says that it takes the keyboard; the rule does not know it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={canvas}
          role="application"
          aria-label="Drawing of the tasks"
          aria-describedby={`${id}-help`}
          aria-activedescendant={
            active === undefined ? undefined : actions.elementId(active)
          }
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={styles.canvas}
          data-mode={mode.kind}
          onKeyDown={onKeyDown}
        >
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            onInit={begin}
            onNodeClick={chooseNode}
            onEdgeClick={chooseEdge}
            onPaneClick={chooseNone}
            onConnect={connect}
            nodesDraggable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            onlyRenderVisibleElements={nodes.length > MANY}
            minZoom={0.1}
            maxZoom={1.5}
          >
            {nodes.length > MANY && (
              <MiniMap ariaLabel="Map of the drawing" pannable />
            )}
          </ReactFlow>
        </div>
        <p role="status" className={styles.message}>
          {message}
        </p>
        <GraphHelp id={`${id}-help`} />
      </div>
    </GraphActionsProvider>
  );
}
