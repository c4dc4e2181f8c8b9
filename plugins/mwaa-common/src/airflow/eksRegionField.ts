import { OperatorField } from './operatorDefinition';

/** What the EKS operators call `region_name` in versions of their own. */
export const eksRegionField: OperatorField = {
  name: 'region',
  title: 'Region',
  help: 'AWS region, when it is not that of the environment.',
  type: 'string',
  template: true,
  example: 'eu-central-1',
};
