import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { FormNames } from '../../form/formNames';
import { readFormPlaces } from '../../form/readFormPlaces';
import { useComponentPart } from '../../form/useComponentPart';

type Props = FieldExtensionComponentProps<
  string,
  { names?: Partial<FormNames> }
>;

/**
 * Which dag.yaml the fields of the form began with: hex SHA-256. It stays what
 * it was when the form was opened, also over a reload, so that the action can
 * tell whether somebody changed the repository meanwhile. Shows nothing.
 */
export function BasedOnField({
  formData,
  formContext,
  uiSchema,
  onChange,
}: Props) {
  const { component } = readFormPlaces(
    formContext.formData,
    uiSchema['ui:options']?.names,
  );
  useComponentPart(component, formData === undefined, dag =>
    onChange(dag.dagYamlSha256),
  );
  return null;
}
