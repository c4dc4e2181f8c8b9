import { awsConnectionField } from './awsConnectionField';
import { OperatorField } from './operatorDefinition';

/**
 * Connection and region of an AWS operator. `since`: first provider version
 * with `region_name`. `templateSince`: first one that templates both, or
 * `never`.
 */
export function awsFields(
  since: string | undefined,
  templateSince: string | 'never' | undefined,
): readonly OperatorField[] {
  return [
    awsConnectionField(templateSince),
    {
      name: 'region_name',
      title: 'Region',
      help: 'AWS region, when it is not that of the environment.',
      type: 'string',
      example: 'eu-central-1',
      ...(since && { since }),
      ...(templateSince !== 'never' && {
        template: true,
        ...(templateSince && { templateSince }),
      }),
    },
  ];
}
