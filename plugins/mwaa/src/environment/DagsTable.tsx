import { SearchField, Text } from '@backstage/ui';
import { DagState, EnvironmentDag } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { DagRow } from './DagRow';
import styles from './Environment.module.css';
import { shownDags } from './shownDags';
import { StateFilter } from './StateFilter';

interface Props {
  dags: readonly EnvironmentDag[];
  /** Id of the environment. */
  environment: string;
}

/** The DAGs of an environment, and a way to find some of them. */
export function DagsTable({ dags, environment }: Props) {
  const [text, setText] = useState('');
  const [states, setStates] = useState<ReadonlySet<DagState>>(new Set());
  if (!dags.length) {
    return (
      <Text as="p">
        It holds no DAG yet. Create one with the template, and it appears here.
      </Text>
    );
  }
  const shown = shownDags(dags, text, states);
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          aria-label="Find DAGs"
          placeholder="Find by DAG, component or owner"
          value={text}
          onChange={setText}
        />
        <StateFilter dags={dags} chosen={states} onChange={setStates} />
      </div>
      <p role="status" className={styles.count}>
        {shown.length === dags.length
          ? `${dags.length} DAGs`
          : `${shown.length} of ${dags.length} DAGs`}
      </p>
      {shown.length > 0 && (
        // It takes the focus, so that the keyboard can scroll it.
        <div
          role="region"
          aria-label="Table of DAGs"
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={styles.scroller}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">DAG</th>
                <th scope="col">State</th>
                <th scope="col">Owner</th>
                <th scope="col">Drift</th>
                <th scope="col">Paused</th>
                <th scope="col">Deployed</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(dag => (
                <DagRow key={dag.dagId} dag={dag} environment={environment} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
