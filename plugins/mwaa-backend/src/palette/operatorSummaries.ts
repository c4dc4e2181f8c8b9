import {
  AirflowTarget,
  isAvailable,
  notifiers,
  OperatorSummary,
  palette,
} from 'backstage-plugin-mwaa-common';

/** Operators, then notifiers, in the order in which a form offers them. */
export const operatorSummaries = (target?: AirflowTarget): OperatorSummary[] =>
  [...palette, ...notifiers].map(definition => {
    const { id, title, summary, service, kind } = definition;
    const available = !target || isAvailable(definition, target);
    return { id, title, summary, service, kind, available };
  });
