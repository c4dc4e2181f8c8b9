import { PlanFile } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { LazyCode } from '../LazyCode';
import { PlanWord } from './PlanWord';
import styles from './PlanView.module.css';

interface Props {
  file: PlanFile;
  /** Whether its diff is shown from the beginning. */
  isOpen: boolean;
}

/** What happens to a file, with the diff where there is one. */
export function PlanFileItem({ file, isOpen: initially }: Props) {
  const { path, action, reason, diff } = file;
  const [isOpen, setOpen] = useState(initially);
  const what = (
    <>
      <PlanWord action={action} /> <code>{path}</code>
    </>
  );
  return (
    <li className={styles.file}>
      {diff === undefined ? (
        <div className={styles.heading}>{what}</div>
      ) : (
        <details
          open={isOpen}
          onToggle={event => setOpen(event.currentTarget.open)}
        >
          <summary className={styles.heading}>{what}</summary>
          {isOpen && (
            <LazyCode
              label={`What changes in ${path}`}
              language="diff"
              text={diff}
            />
          )}
        </details>
      )}
      {reason && <p className={styles.reason}>{reason}</p>}
    </li>
  );
}
