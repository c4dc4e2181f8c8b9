import { Text } from '@backstage/ui';
import { DagInAirflow } from 'backstage-plugin-mwaa-common';
import { paramTypeText } from '../acts/trigger/paramTypeText';
import styles from './AboutView.module.css';

/** What a run of the DAG can be given. */
export function ParamsTable({ params }: Pick<DagInAirflow, 'params'>) {
  const entries = Object.entries(params);
  if (!entries.length) return <Text as="p">It takes no params.</Text>;
  return (
    <div className={styles.scroller}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Default</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(([name, definition]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{paramTypeText(definition.schema)}</td>
              <td>
                {definition.default === undefined ? (
                  'none'
                ) : (
                  <code>{JSON.stringify(definition.default)}</code>
                )}
              </td>
              <td>{definition.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
