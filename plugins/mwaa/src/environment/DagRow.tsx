import { EnvironmentDag } from 'backstage-plugin-mwaa-common';
import { memo } from 'react';
import { EntityLink } from '../form/EntityLink';
import { RelativeTime } from '../form/RelativeTime';
import { DriftWord } from '../status/DriftWord';
import { StateWord } from '../status/StateWord';
import { DagLink } from './DagLink';
import styles from './Environment.module.css';

function pausedText(isPaused: boolean | undefined): string {
  if (isPaused === undefined) return 'not known';
  return isPaused ? 'Yes' : 'No';
}

interface Props {
  dag: EnvironmentDag;
  /** Id of the environment. */
  environment: string;
}

/** A DAG in the table of its environment. */
export const DagRow = memo(({ dag, environment }: Props) => {
  const { dagId, component, owner, state, drift, isPaused, deployedAt } = dag;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {component ? (
          <DagLink component={component} environment={environment}>
            {dagId}
          </DagLink>
        ) : (
          <>
            {dagId} <span>(nobody has claimed it)</span>
          </>
        )}
      </th>
      <td>
        <StateWord state={state} />
      </td>
      <td>
        {owner ? <EntityLink entityRef={owner} target="_self" /> : 'nobody'}
      </td>
      <td>{drift ? <DriftWord state={drift} /> : 'not known'}</td>
      <td>{pausedText(isPaused)}</td>
      <td>{deployedAt ? <RelativeTime at={deployedAt} /> : 'not from here'}</td>
    </tr>
  );
});
