import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { FieldFrame } from '../../form/FieldFrame';
import { FormNames } from '../../form/formNames';
import { readFormPlaces } from '../../form/readFormPlaces';
import { PreviewPanel } from '../../preview/PreviewPanel';

type Props = FieldExtensionComponentProps<
  unknown,
  { names?: Partial<FormNames> }
>;

/** Shows what the rest of the form is; holds nothing itself. */
export function PreviewField(props: Props) {
  const { formContext, uiSchema } = props;
  const places = readFormPlaces(
    formContext?.formData,
    uiSchema['ui:options']?.names,
  );
  return (
    <FieldFrame field={props} isLarge>
      <PreviewPanel places={places} />
    </FieldFrame>
  );
}
