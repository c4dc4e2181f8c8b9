/**
 * Text that Airflow's Jinja turns back into exactly `text`.
 *
 * Written with Jinja itself, because Airflow's own wrappers do not serve all
 * targets: `airflow.utils.template.literal` is missing in 2.7 and in 3.0.6
 * `airflow.sdk.literal` cannot be imported, and both hand the operator's
 * constructor an object where it expects text.
 *
 * - `{{`, `{%` and `{#` would open an expression, a statement, a comment;
 * - Jinja reads CR as a line end and writes LF;
 * - Jinja drops one line end at the end of the text;
 * - Airflow takes text that ends with a suffix of `templateExt` for the name
 *   of a template file, at any depth.
 */
export function jinjaLiteral(
  text: string,
  templateExt: readonly string[] = [],
): string {
  const escaped = text
    .replace(/\{[{%#]/g, "{{ '$&' }}")
    .replaceAll('\r', "{{ '\\r' }}");
  const changesAtTheEnd =
    escaped.endsWith('\n') || templateExt.some(ext => escaped.endsWith(ext));
  return changesAtTheEnd ? `${escaped}{{ '' }}` : escaped;
}
