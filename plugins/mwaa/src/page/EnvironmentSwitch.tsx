import { DagStatus } from 'backstage-plugin-mwaa-common';
import { KeyboardEvent, useRef } from 'react';
import { timeSince } from '../form/timeSince';
import { runStateTexts } from '../status/runStateTexts';
import { StateWord } from '../status/StateWord';
import styles from './EnvironmentSwitch.module.css';

interface Props {
  dags: readonly DagStatus[];
  /** Id of the environment that is shown. */
  shown: string;
  onChoose(environment: string): void;
}

const steps: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

function facts({ lastRun, deployment }: DagStatus): string {
  const run = lastRun.value;
  const at = run?.startedAt ?? run?.runAfter;
  const version = deployment.value?.revision?.slice(0, 7);
  return [
    ...(version ? [version] : []),
    ...(run && at
      ? [
          `last run ${timeSince(new Date(at), new Date())}: ${runStateTexts[run.state].toLowerCase()}`,
        ]
      : []),
  ].join(', ');
}

/** The environments of a DAG side by side; one of them is shown below. */
export function EnvironmentSwitch({ dags, shown, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = dags.findIndex(({ environment }) => environment === shown);
    const next = (at + step + dags.length) % dags.length;
    onChoose(dags[next].environment);
    list.current?.querySelectorAll<HTMLElement>('[role=radio]')[next].focus();
  };
  return (
    <div
      ref={list}
      role="radiogroup"
      aria-label="Environment"
      className={styles.environments}
    >
      {dags.map(status => (
        <button
          key={status.environment}
          type="button"
          role="radio"
          aria-checked={status.environment === shown}
          tabIndex={status.environment === shown ? 0 : -1}
          className={styles.environment}
          onClick={() => onChoose(status.environment)}
          onKeyDown={move}
        >
          <span className={styles.name}>{status.environment}</span>
          <StateWord state={status.state} />
          <span className={styles.facts}>{facts(status)}</span>
        </button>
      ))}
    </div>
  );
}
