import {
  DagIdAvailability,
  DagPlanAnswer,
  DagPreview,
  EnvironmentList,
  EnvironmentSummary,
  ComponentDag,
} from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../api/MwaaApi';
import { InMemoryDagApi } from './dag/InMemoryDagApi';

const environment = (
  id: string,
  changes: Partial<EnvironmentSummary> = {},
): EnvironmentSummary => ({
  id,
  name: id,
  accountId: '000000000000',
  region: 'us-east-1',
  airflowVersion: '3.0.6',
  status: 'AVAILABLE',
  environmentClass: 'mw1.small',
  lastUpdatedAt: '2026-11-20T09:30:00Z',
  deployFrom: 'template',
  airflowUrl: 'https://airflow.example.com',
  dags: { count: 12, capacity: 50 },
  ...changes,
});

/** MwaaApi that answers without a backend, for tests and stories; each answer can be replaced. */
export class InMemoryMwaaApi extends InMemoryDagApi implements MwaaApi {
  async environments(): Promise<EnvironmentList> {
    return {
      observedAt: '2026-11-28T12:00:00Z',
      environments: [
        environment('analytics-dev'),
        environment('analytics-prod', {
          accountId: '111111111111',
          airflowVersion: '2.10.3',
          deployFrom: 'ci',
          dags: { count: 44, capacity: 50 },
        }),
        environment('legacy', {
          airflowVersion: '1.10.12',
          unavailable:
            'Airflow 1.10.12 is not supported; upgrade the environment to 2.7 or later.',
        }),
      ],
    };
  }

  async dagIdAvailability(request: {
    dagId: string;
  }): Promise<DagIdAvailability> {
    return request.dagId === 'taken'
      ? {
          state: 'taken',
          owner: 'group:default/team-marketing',
          component: 'component:default/newsletter',
          reason:
            'It belongs to component:default/newsletter of group:default/team-marketing; choose another.',
        }
      : { state: 'free' };
  }

  async assets() {
    return {
      assets: [
        {
          name: 'orders',
          uri: 's3://orders/today',
          source: 'airflow' as const,
        },
      ],
      unavailable: [],
    };
  }

  async connectionIds() {
    return { connectionIds: ['aws_default', 'redshift_default'] };
  }

  async preview(): Promise<DagPreview> {
    return {
      problems: [],
      findings: [],
      files: [
        {
          path: 'orders_daily.py',
          managed: true,
          content: 'from airflow.sdk import DAG\n',
          marks: [],
        },
      ],
      taskLines: {},
      requirements: [],
      iamActions: [],
      airflowVersion: '3.0.6',
    };
  }

  async plan(): Promise<DagPlanAnswer> {
    return {
      outcome: 'create',
      location: 's3://analytics-dev/dags/orders_daily/',
      files: [{ path: 'orders_daily.py', action: 'create' }],
      conflicts: [],
      failures: [],
      warnings: [],
      deployFrom: 'template',
    };
  }

  async componentDag(componentRef: string): Promise<ComponentDag> {
    return {
      componentRef,
      title: 'Daily orders',
      owner: 'group:default/team-orders',
      environment: 'analytics-dev',
      dagId: 'orders_daily',
      repository: 'https://repositories.example.com/daily-orders/',
      publish: 'bucket',
      source: 'generated',
      dagYaml: 'version: 1\n',
      dagYamlSha256:
        '09bfcc6a14b83e2192b8673677725c84883ee9cd0c70e45c9ec09daa8f2b2847',
      parts: {
        dagId: 'orders_daily',
        owner: 'team-orders',
        timing: {
          schedule: { type: 'cron', cron: '5 5 * * *', date: 'interval' },
          timezone: 'Europe/Rome',
          startDate: '2026-01-01',
          catchup: false,
          paused: true,
        },
        work: { tasks: [{ id: 'done', operator: 'empty' }] },
      },
    };
  }
}
