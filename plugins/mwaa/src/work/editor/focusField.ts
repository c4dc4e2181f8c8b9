import { Problem } from 'backstage-plugin-mwaa-common';

const inputs =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable="true"]';

const buttons = 'button:not(:disabled)';

/** The place of a path in a form: the argument that it names, or else what is marked as wrong. */
function placeOf(
  form: HTMLElement,
  path: Problem['path'],
): HTMLElement | null | undefined {
  if (!path.length) return undefined;
  const name = path[0] === 'with' ? path[1] : path[0];
  return (
    form.querySelector<HTMLElement>(
      `[data-argument="${CSS.escape(String(name))}"]`,
    ) ?? form.querySelector<HTMLElement>('[aria-invalid="true"]')
  );
}

/** Brings the keyboard to a field of a form; without a path to its first one, with its text marked, so that one types in its place; to the form if there is none. */
export function focusField(
  form: HTMLElement | null,
  path: Problem['path'] = [],
): void {
  if (!form) return;
  const place = placeOf(form, path) ?? form;
  const input = place.matches(inputs)
    ? place
    : (place.querySelector<HTMLElement>(inputs) ??
      place.querySelector<HTMLElement>(buttons) ??
      form);
  input.focus();
  if (!path.length && input instanceof HTMLInputElement) input.select();
  input.scrollIntoView?.({ block: 'nearest' });
}
