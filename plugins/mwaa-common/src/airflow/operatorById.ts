import { OperatorDefinition } from './operatorDefinition';
import { palette } from './palette';

export const operatorById = (id: string): OperatorDefinition | undefined =>
  palette.find(operator => operator.id === id);
