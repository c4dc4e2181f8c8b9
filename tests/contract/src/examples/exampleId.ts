/** The dag_id of the example of an operator or notifier. */
export const exampleId = (id: string) => `${id}_example`;
