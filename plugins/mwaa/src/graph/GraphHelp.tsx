import { graphKeys } from './graphKeys';
import styles from './TaskGraphView.module.css';

/** How the drawing is used by mouse and keyboard. */
export function GraphHelp({ id }: { id: string }) {
  return (
    <details className={styles.help}>
      <summary>How to draw</summary>
      <div id={id}>
        <p>
          By mouse: drag from the right end of a task to the left end of the one
          that waits for it. Click an arrow to remove it. Everything here can
          also be done in the list.
        </p>
        <p>By keyboard:</p>
        <dl className={styles.keys}>
          {graphKeys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
