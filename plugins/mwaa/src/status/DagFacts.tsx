import { Link } from '@backstage/ui';
import { DagStatus } from 'backstage-plugin-mwaa-common';
import { ReactNode } from 'react';
import { Actor } from './Actor';
import { DriftWord } from './DriftWord';
import { LastRun } from './LastRun';
import { Moment } from './Moment';
import { Revision } from './Revision';
import { sentence } from './sentence';
import styles from './Status.module.css';

interface Props {
  status: DagStatus;
  /** Whether there is room for two beside one another. */
  isWide?: boolean;
  /** Where a run is shown. */
  runAddress?(runId: string): string | undefined;
}

const nothing = 'not available';

function airflowFacts({ value }: DagStatus['airflow']): [string, ReactNode][] {
  if (value === undefined) {
    return [
      ['Schedule', nothing],
      ['Next run', nothing],
      ['Paused', nothing],
    ];
  }
  if (value === null) return [['Schedule', 'Airflow does not know the DAG']];
  const { schedule, nextRunAt, isPaused } = value;
  const next = nextRunAt ? (
    <>
      {Date.parse(nextRunAt) < Date.now() && 'due since '}
      <Moment at={nextRunAt} />
    </>
  ) : (
    'none is due by time'
  );
  return [
    ['Schedule', schedule ?? 'as its own timetable says'],
    ['Next run', isPaused ? 'none before it is unpaused' : next],
    ['Paused', isPaused ? 'Yes' : 'No'],
  ];
}

function verifiedText({ isVerified, state, airflow }: DagStatus): string {
  if (isVerified && airflow.value?.isActive === false) {
    return 'It had parsed this version, and does not find it any more.';
  }
  if (isVerified) return 'It has parsed this version.';
  return state === 'broken'
    ? 'It cannot import this version.'
    : 'It has not parsed this version yet.';
}

function deploymentFacts(status: DagStatus): [string, ReactNode][] {
  const { value } = status.deployment;
  if (value === undefined) return [['Version', nothing]];
  if (value === null) return [['Version', 'nothing is deployed']];
  return [
    [
      'Version',
      <>
        <Revision deployed={value} />, <Moment at={value.at} /> by{' '}
        <Actor actor={value.actor} />
      </>,
    ],
    ['In Airflow', status.isVerified !== undefined && verifiedText(status)],
  ];
}

/** What there is to know of a DAG in one environment, but its state. */
export function DagFacts({ status, isWide, runAddress }: Props) {
  const { lastRun, drift, links } = status;
  const facts: [string, ReactNode][] = [
    ...airflowFacts(status.airflow),
    [
      'Last run',
      lastRun.value === undefined ? (
        nothing
      ) : (
        <LastRun run={lastRun.value} address={runAddress} />
      ),
    ],
    ...deploymentFacts(status),
    [
      'Drift',
      drift.value ? (
        <>
          <DriftWord state={drift.value.state} />{' '}
          {drift.value.state !== 'in-place' && sentence(drift.value.message)}
        </>
      ) : (
        nothing
      ),
    ],
    [
      'Links',
      (links.airflow || links.bucket) && (
        <>
          {links.airflow && (
            <Link
              href={links.airflow}
              target="_blank"
              rel="noopener noreferrer"
            >
              Airflow
            </Link>
          )}
          {links.airflow && links.bucket && ', '}
          {links.bucket && (
            <Link href={links.bucket} target="_blank" rel="noopener noreferrer">
              S3 console
            </Link>
          )}
        </>
      ),
    ],
  ];
  return (
    <dl className={styles.facts} data-wide={isWide}>
      {facts
        .filter(([, fact]) => fact)
        .map(([title, fact]) => (
          <div key={title} className={styles.fact}>
            <dt>{title}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
