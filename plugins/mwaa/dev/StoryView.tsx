import { Content, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  Form,
  formFieldsApiRef,
} from '@backstage/plugin-scaffolder-react/alpha';
import validator from '@rjsf/validator-ajv8';
import {
  ComponentProps,
  ComponentType,
  createElement,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useSearchParams } from 'react-router-dom';
import { mwaaApiRef } from '../src';
import { storyApi } from './storyApi';
import { Story } from './Story';

type Fields = NonNullable<ComponentProps<typeof Form>['fields']>;

/** A form with the story’s field, in either of the scaffolder’s designs, and the form’s values below. */
export function StoryView({ story }: { story: Story }) {
  const formFields = useApi(formFieldsApiRef);
  const [search] = useSearchParams();
  const [fields, setFields] = useState<Fields>();
  const [formData, setFormData] = useState<object>(story.formData ?? {});
  useEffect(() => {
    formFields.loadFormFields().then(loaded => {
      const named = loaded as unknown as {
        name: string;
        component: ComponentType;
      }[];
      setFields(
        Object.fromEntries(
          named.map(({ name, component }) => [name, component]),
        ) as Fields,
      );
    });
  }, [formFields]);
  // The same one, whatever is typed: what fields know hangs on it.
  const api = useMemo(() => storyApi(story.api), [story]);
  if (story.element) {
    return (
      <TestApiProvider apis={[[mwaaApiRef, api]]}>
        <Content>{createElement(story.element)}</Content>
      </TestApiProvider>
    );
  }
  if (!fields) return <Progress />;
  const uiSchema = Object.fromEntries(
    Object.entries(story.properties).map(([name, property]) => [
      name,
      Object.fromEntries(
        Object.entries(property).filter(([key]) => key.startsWith('ui:')),
      ),
    ]),
  );
  return (
    <TestApiProvider
      apis={[
        [mwaaApiRef, api],
        ...(story.catalog ? [[catalogApiRef, story.catalog] as const] : []),
      ]}
    >
      <Content>
        <Form
          EXPERIMENTAL_theme={search.get('theme') === 'bui' ? 'bui' : 'mui'}
          validator={validator}
          schema={{
            type: 'object',
            required: story.required,
            properties: story.properties,
          }}
          uiSchema={uiSchema}
          fields={fields}
          formData={formData}
          formContext={{ formData }}
          onChange={event => setFormData(event.formData)}
        />
        <details>
          <summary>Values</summary>
          <pre data-testid="values">{JSON.stringify(formData, null, 2)}</pre>
        </details>
      </Content>
    </TestApiProvider>
  );
}
