import {
  allNotifications,
  DagSpec,
  notifierById,
} from 'backstage-plugin-mwaa-common';
import { OwnFunction } from './callableImports';
import { identifier } from './identifier';

/** The functions of the component's own that are notified, `def name(context: dict) -> None`. */
export function notificationCallables(spec: DagSpec): OwnFunction[] {
  return allNotifications(spec)
    .filter(({ notifier }) =>
      notifierById(notifier)?.ownFields?.includes('callable'),
    )
    .map(({ with: given }) => ({
      module: String(given?.module).split('.').map(identifier).join('.'),
      name: identifier(String(given?.callable)),
    }));
}
