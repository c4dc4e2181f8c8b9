/** How often Airflow looks at DAG files, as far as the environment sets it; seconds. */
export interface ParsingIntervals {
  /** Between two parses of a file. */
  file?: number;
  /** Between two looks for new files. */
  folder?: number;
}

// As Airflow 2 and 3 call them.
const OPTIONS = {
  file: [
    'scheduler.min_file_process_interval',
    'dag_processor.min_file_process_interval',
  ],
  folder: ['scheduler.dag_dir_list_interval', 'dag_processor.refresh_interval'],
} as const;

/**
 * Of all `AirflowConfigurationOptions` only these are kept: others may be
 * secrets. Undefined where the environment leaves both to Airflow.
 */
export function parsingIntervals(
  options: Readonly<Record<string, string>> = {},
): ParsingIntervals | undefined {
  const longest = (names: readonly string[]) => {
    const seconds = names
      .map(name => Number.parseFloat(options[name] ?? ''))
      .filter(each => each >= 0);
    return seconds.length ? Math.max(...seconds) : undefined;
  };
  const file = longest(OPTIONS.file);
  const folder = longest(OPTIONS.folder);
  return file === undefined && folder === undefined
    ? undefined
    : {
        ...(file !== undefined && { file }),
        ...(folder !== undefined && { folder }),
      };
}
