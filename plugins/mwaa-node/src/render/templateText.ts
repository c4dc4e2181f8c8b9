/**
 * A Jinja template as it was typed. Text that ends with a suffix of
 * `templateExt` is the name of a template file to Airflow, which is wanted
 * for `queries/load.sql`, but cannot be meant where the text has expressions
 * itself: Airflow looks for a file of that literal name and fails.
 */
export function templateText(
  template: string,
  templateExt: readonly string[],
): string {
  const isFileName = templateExt.some(ext => template.endsWith(ext));
  return isFileName && /\{[{%]/.test(template)
    ? `${template}{{ '' }}`
    : template;
}
