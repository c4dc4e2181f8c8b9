import { operatorById } from 'backstage-plugin-mwaa-common';
import { serviceIcon } from './serviceIcon';

/** The icon of the service that a task uses; only beside its name. */
export function OperatorIcon({ operator }: { operator: string }) {
  const Icon = serviceIcon(operatorById(operator)?.service);
  return <Icon size={16} aria-hidden="true" />;
}
