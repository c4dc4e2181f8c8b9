import { DagSpec } from 'backstage-plugin-mwaa-common';
import { WizardValues } from './WizardValues';

/** The specification that the wizard is to make of the values. */
export const expectedSpec = ({
  dag,
  description,
  tags,
}: WizardValues): DagSpec => ({
  ...dag,
  description,
  ...(tags.length && { tags }),
});
