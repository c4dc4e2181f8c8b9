import { Link } from '@backstage/ui';
import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { NotAvailable } from '../status/NotAvailable';
import { Facts } from '../runs/Facts';
import { CapacityBar } from './CapacityBar';
import styles from './Environment.module.css';

const deployers = {
  template: 'the templates here',
  ci: 'the CI of each repository',
  'pull-request': 'the CI, once a pull request is merged',
};

/** Which environment it is, and how full. */
export function EnvironmentHeader(props: { environment: EnvironmentSummary }) {
  const { environment } = props;
  const { airflowVersion, status, environmentClass, region, accountId } =
    environment;
  const { deployFrom, airflowUrl, dags, problem, unavailable } = environment;
  return (
    <section aria-label="The environment" className={styles.header}>
      <Facts
        facts={[
          ['Airflow', airflowVersion],
          ['Status', status],
          ['Class', environmentClass],
          ['Region', region],
          ['Account', accountId],
          ['Deployed by', deployFrom && deployers[deployFrom]],
          [
            'Links',
            airflowUrl && (
              <Link href={airflowUrl} target="_blank" rel="noopener noreferrer">
                Airflow
              </Link>
            ),
          ],
        ]}
      />
      {dags && <CapacityBar count={dags.count} capacity={dags.capacity} />}
      {unavailable && <p className={styles.unavailable}>{unavailable}</p>}
      {problem && <NotAvailable what="All of it" why={problem} />}
    </section>
  );
}
