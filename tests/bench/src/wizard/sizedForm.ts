import { dagPartsOf } from 'backstage-plugin-mwaa-common';
import { chainSpec } from '../parse/chainSpec';

/** What the wizard is opened with: a form that is filled in, with so many tasks. */
export function sizedForm(count: number): object {
  const { dagId, timing, work } = dagPartsOf(chainSpec(count));
  return {
    name: `Generated ${count}`,
    description: 'Measures the wizard.',
    owner: 'group:default/team-orders',
    domain: 'domain:default/sales',
    system: 'system:default/orders',
    version: '1.0.0',
    dependsOn: [],
    readsFrom: [],
    tags: ['bench'],
    environment: 'resource:default/analytics-dev',
    dagId,
    timing,
    work,
  };
}
