import { PythonExpression } from './PythonExpression';

/** A name of the DAG file's own, such as `ORDERS = Asset("s3://sales/orders")`. */
export interface ModuleConstant {
  name: string;
  value: PythonExpression;
}
