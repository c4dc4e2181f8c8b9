/** The states in which a DAG run ends. */
export const runStates = ['success', 'failed'] as const;
