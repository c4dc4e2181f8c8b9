import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { DraftNotice } from '../../draft/DraftNotice';

/**
 * For pages of a form that have no other field of this plugin: keeps what the
 * form holds over a reload. It has no value, and shows only that the form was
 * restored.
 */
export const DraftField = ({
  formContext,
}: FieldExtensionComponentProps<null>) => (
  <DraftNotice formData={formContext.formData} />
);
