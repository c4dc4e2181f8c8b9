import {
  AirflowTarget,
  isAvailable,
  notifiers,
  OperatorDefinition,
  palette,
} from 'backstage-plugin-mwaa-common';
import { notifierExample } from './notifierExample';
import { operatorExample } from './operatorExample';

interface PaletteEntry {
  name: string;
  definition: OperatorDefinition;
  /** A DAG with few and with all of its arguments. */
  example: object;
}

/** All operators and notifiers that a target has. */
export function paletteOf(target: AirflowTarget): PaletteEntry[] {
  const available = (each: OperatorDefinition) => isAvailable(each, target);
  return [
    ...palette.filter(available).map(definition => ({
      name: `operator ${definition.id}`,
      definition,
      example: operatorExample(definition, target),
    })),
    ...notifiers.filter(available).map(definition => ({
      name: `notifier ${definition.id}`,
      definition,
      example: notifierExample(definition, target),
    })),
  ];
}
