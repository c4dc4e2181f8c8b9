import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { ComponentType, lazy, Suspense } from 'react';
import { fieldTitle } from './fieldTitle';
import { Loading } from './Loading';

/**
 * A field whose code is loaded when it is on the screen. The form loads the
 * index of every field before it shows the list of templates; so an index
 * holds this, and nothing heavy.
 */
export function lazyField<Value, UiOptions>(
  load: () => Promise<
    ComponentType<FieldExtensionComponentProps<Value, UiOptions>>
  >,
) {
  type Props = FieldExtensionComponentProps<Value, UiOptions>;
  const Field = lazy(async () => ({
    default: await load(),
  })) as unknown as ComponentType<Props>;
  return (props: Props) => (
    <Suspense fallback={<Loading what={fieldTitle(props)} lines={2} />}>
      <Field {...props} />
    </Suspense>
  );
}
