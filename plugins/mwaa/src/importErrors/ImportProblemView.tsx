import { ImportProblem } from 'backstage-plugin-mwaa-common';
import { CopyButton } from '../preview/CopyButton';
import { Moment } from '../status/Moment';
import styles from './ImportErrors.module.css';

/** Why Airflow could not import a file, and where. */
export function ImportProblemView({ problem }: { problem: ImportProblem }) {
  const { file, line, source, taskId, summary, text, at, raisedAt } = problem;
  return (
    <li className={styles.problem}>
      <p className={styles.summary}>{summary}</p>
      <p>
        In <code>{file}</code>
        {line !== undefined && `, line ${line}`}
        {taskId && (
          <>
            , the code of the task <code>{taskId}</code>
          </>
        )}
        {raisedAt && (
          <>
            , raised in <code>{raisedAt.file}</code>, line {raisedAt.line}
          </>
        )}
        {at && (
          <>
            . Airflow tried <Moment at={at} />
          </>
        )}
        .
      </p>
      {source !== undefined && (
        <pre className={styles.source}>
          {line !== undefined && <span aria-hidden="true">{line} </span>}
          <code>{source}</code>
        </pre>
      )}
      <details>
        <summary>What Airflow wrote</summary>
        {/* It takes the focus, so that the keyboard can scroll it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className={styles.text} tabIndex={0}>
          {text}
        </pre>
        <CopyButton what="what Airflow wrote" text={() => text} />
      </details>
    </li>
  );
}
