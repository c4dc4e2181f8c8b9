/**
 * Text that Airflow's Jinja turns back into exactly `text`.
 *
 * Written with Jinja itself, because Airflow's own wrappers do not serve all
 * targets: `airflow.utils.template.literal` is missing in 2.7 and in 3.0.6
 * `airflow.sdk.literal` cannot be imported, and both hand the operator's
 * constructor an object where it expects text.
 *
 * - `{{`, `{%` and `{#` would open an expression, a statement, a comment, as
 *   would a `{` before an expression of ours;
 * - Jinja reads CR as a line end and writes LF;
 * - Jinja drops one line end at the end of the text, so there is one more;
 * - Airflow takes text that ends with a suffix of `templateExt` for the name
 *   of a template file, at any depth.
 */
export function jinjaLiteral(
  text: string,
  templateExt: readonly string[] = [],
): string {
  const escaped = text
    .replace(/\{[{%#]|\{(?=\r)/g, "{{ '$&' }}")
    .replaceAll('\r', "{{ '\\r' }}");
  if (escaped.endsWith('\n')) return `${escaped}\n`;
  return templateExt.some(ext => escaped.endsWith(ext))
    ? `${escaped}{{ '' }}`
    : escaped;
}
