import { DagValue } from 'backstage-plugin-mwaa-common';

const jinja = /\{[{%]/;
const isMark = (value: { [key: string]: DagValue }) =>
  Object.keys(value).some(key => key.startsWith('$'));

/** Whether a list or mapping holds text that looks like a template and is none. */
export function hasBareTemplate(value: DagValue): boolean {
  if (typeof value === 'string') return jinja.test(value);
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(hasBareTemplate);
  return !isMark(value) && Object.values(value).some(hasBareTemplate);
}

/** The value with every such text as a template. */
export function withTemplateMarks(value: DagValue): DagValue {
  if (typeof value === 'string') {
    return jinja.test(value) ? { $template: value } : value;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withTemplateMarks);
  if (isMark(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withTemplateMarks(inner),
    ]),
  );
}
