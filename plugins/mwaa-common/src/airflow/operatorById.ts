import { OperatorDefinition } from './operatorDefinition';
import { palette } from './palette';

const byId = new Map(palette.map(operator => [operator.id, operator]));

export const operatorById = (id: string): OperatorDefinition | undefined =>
  byId.get(id);
