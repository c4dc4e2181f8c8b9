import { airflowTarget } from './airflowTarget';
import { knownAirflowVersions } from './knownAirflowVersions';
import { notifiers } from './notifiers';
import { palette } from './palette';
import { providerVersions } from './providerVersions';
import { requirementsFor } from './requirementsFor';

const slack = { provider: 'apache-airflow-providers-slack' };
const smtp = { provider: 'apache-airflow-providers-smtp' };
const amazon = { provider: 'apache-airflow-providers-amazon' };

describe('requirementsFor', () => {
  it('pins what the image lacks, once and in order', () => {
    const ssh = { provider: 'apache-airflow-providers-ssh' };
    expect(
      requirementsFor([ssh, slack, slack, amazon], airflowTarget('2.10.3')),
    ).toEqual([
      'apache-airflow-providers-slack==8.9.1',
      'apache-airflow-providers-ssh==3.14.0',
    ]);
  });

  it('knows what an image holds', () => {
    const sqlite = { provider: 'apache-airflow-providers-sqlite' };
    expect(requirementsFor([smtp, sqlite], airflowTarget('2.7.2'))).toEqual([
      'apache-airflow-providers-smtp==1.3.2',
    ]);
    expect(requirementsFor([smtp, sqlite], airflowTarget('3.0.6'))).toEqual([
      'apache-airflow-providers-sqlite==4.1.2',
    ]);
    expect(
      requirementsFor([{ provider: 'apache-airflow' }], airflowTarget('3.0.6')),
    ).toEqual([]);
  });

  it('takes the distributions an operator needs besides its own', () => {
    const pod = {
      ...amazon,
      requires: ['apache-airflow-providers-cncf-kubernetes'],
    };
    expect(requirementsFor([pod], airflowTarget('3.0.6'))).toEqual([
      'apache-airflow-providers-cncf-kubernetes==10.7.0',
    ]);
  });

  it('names a distribution that it does not know without a version', () => {
    expect(
      requirementsFor([{ provider: 'acme-airflow' }], airflowTarget('3.0.6')),
    ).toEqual(['acme-airflow']);
  });

  it('takes an unknown newer version for the one assumed', () => {
    expect(requirementsFor([slack], airflowTarget('3.9.0'))).toEqual(
      requirementsFor([slack], airflowTarget('3.3.2')),
    );
  });

  it('has a pin for everything of the palette on every known version', () => {
    expect(providerVersions.columns).toEqual(
      knownAirflowVersions.map(({ airflow }) => airflow),
    );
    const unpinned = providerVersions.columns.flatMap(version =>
      requirementsFor([...palette, ...notifiers], airflowTarget(version))
        .filter(line => !line.includes('=='))
        .map(line => [version, line]),
    );
    expect(unpinned).toEqual([]);
  });
});
