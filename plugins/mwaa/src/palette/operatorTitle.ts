import { operatorById } from 'backstage-plugin-mwaa-common';

/** What people call an operator: its title, or the name of a class. */
export const operatorTitle = (operator: string): string =>
  operatorById(operator)?.title ?? operator.split('.').at(-1)!;
