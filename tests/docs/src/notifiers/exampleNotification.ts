import {
  DagNotification,
  DagValue,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';

const useful: Readonly<Record<string, readonly string[]>> = {
  sns: ['subject'],
  email: ['subject', 'html_content'],
  slack: ['channel'],
  webhook: ['http_conn_id', 'endpoint', 'json'],
};

/** A notification with what its notifier needs, and what most people give. */
export function exampleNotification({
  id,
  fields,
}: OperatorDefinition): DagNotification {
  const shown = fields.filter(
    ({ name, required }) => required || useful[id]?.includes(name),
  );
  return {
    notifier: id,
    with: Object.fromEntries(
      shown.map(({ name, example }) => [name, example as DagValue]),
    ),
  };
}
