import { dagPartsOf } from 'backstage-plugin-mwaa-common';
import { expectedSpec } from './expectedSpec';
import { WizardValues } from './WizardValues';

const systems: Readonly<Record<string, string>> = {
  Orders: 'system:default/orders',
  Campaigns: 'system:default/campaigns',
};

const references: Readonly<Record<string, string>> = {
  'Orders, raw': 'resource:default/orders-raw',
  'Web shop': 'resource:default/web-shop',
};
const refsOf = (titles: string[]) =>
  titles.map(title => references[title] ?? title);

/** The values of the wizard as a link to it can carry them. */
export function formData(values: WizardValues, owner: string) {
  const { timing, work } = dagPartsOf(expectedSpec(values));
  return {
    name: values.name,
    description: values.description,
    owner,
    domain: 'domain:default/sales',
    system: systems[values.system],
    version: '1.0.0',
    dependsOn: refsOf(values.dependsOn),
    readsFrom: refsOf(values.readsFrom),
    tags: values.tags,
    environment: `resource:default/${values.environment}`,
    dagId: values.dag.dagId,
    timing,
    work,
  };
}
