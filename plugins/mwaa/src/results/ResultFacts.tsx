import { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import { EntityLink } from '../form/EntityLink';
import { WorkloadOutput } from './WorkloadOutput';
import styles from './ResultPanel.module.css';

/** A link, where it is an address that a browser can open. */
const place = (address: string): ReactNode =>
  /^https?:\/\//.test(address) ? (
    <Link href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </Link>
  ) : (
    <code>{address}</code>
  );

/** What there is now, and which versions of it. */
export function ResultFacts({ output }: { output: WorkloadOutput }) {
  const { componentRef, dagId, environment, location, repository } = output;
  const { pullRequestUrl, airflowVersion, deploymentId } = output;
  const { revision, generatorVersion } = output;
  const facts: [string, ReactNode][] = [
    ['Component', componentRef && <EntityLink entityRef={componentRef} />],
    [
      'Environment',
      environment && (
        <>
          <EntityLink entityRef={`resource:default/${environment}`} />
          {airflowVersion && `, Airflow ${airflowVersion}`}
        </>
      ),
    ],
    ['DAG id', dagId && <code>{dagId}</code>],
    ['Lies in', location && <code>{location}</code>],
    ['Repository', repository && place(repository)],
    ['Review', pullRequestUrl && place(pullRequestUrl)],
    ['Revision', revision && <code>{revision}</code>],
    ['Deployment', deploymentId && <code>{deploymentId}</code>],
    ['Generator', generatorVersion],
  ];
  return (
    <dl className={styles.facts}>
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
