/** By operator and argument. */
const OTHERWISE: Record<string, Record<string, string[]>> = {
  // It was called so before the provider of Airflow 3.
  step_function_start_execution: {
    state_machine_input: ['state_machine_input', 'input'],
  },
  // Named as a template field, but handed on to the hook as it is.
  snowflake_sql_api: { database: [] },
};

/**
 * Where a class keeps an argument for Airflow to fill in: under its name, with
 * these exceptions.
 */
export function templateAttributes(operator: string, name: string): string[] {
  return OTHERWISE[operator]?.[name] ?? [name];
}
