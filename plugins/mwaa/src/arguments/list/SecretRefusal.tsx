import { Alert, Button } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';

/** In place of an input for a password. */
export function SecretRefusal({
  label,
  value,
  onRemove,
}: {
  label: string;
  value: DagValue | undefined;
  onRemove(): void;
}) {
  return (
    <Alert
      icon
      status="warning"
      title={label}
      description="A password or token is never written into a DAG: everybody who reads the bucket, the repository or Airflow could read it. Keep it in an Airflow connection or in AWS Secrets Manager and give the operator the connection’s id, or use a template that fetches it when the task runs."
      customActions={
        value === undefined ? undefined : (
          <Button size="small" variant="secondary" onPress={onRemove}>
            Remove the value
          </Button>
        )
      }
    />
  );
}
