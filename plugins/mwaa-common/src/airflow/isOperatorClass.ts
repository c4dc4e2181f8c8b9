/** Whether an operator is named by the import path of its class, not by its id in the palette. */
export const isOperatorClass = (operator: string): boolean =>
  operator.includes('.');
