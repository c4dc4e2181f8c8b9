/**
 * What a form that asks for a DAG loads, in one part: all of it needs the rules
 * of a DAG and with them the definitions of the operators. The build of an app
 * repeats those for each import of a part, so this one is for every field.
 */
export const loadDagFields = () => import('./index');
