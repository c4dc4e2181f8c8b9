import { notifiers } from './notifiers';
import { OperatorDefinition } from './operatorDefinition';

export const notifierById = (id: string): OperatorDefinition | undefined =>
  notifiers.find(notifier => notifier.id === id);
