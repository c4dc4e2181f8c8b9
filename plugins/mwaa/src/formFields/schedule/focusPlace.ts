import { Problem } from 'backstage-plugin-mwaa-common';

const controls = 'input:not([disabled]), button:not([disabled])';

/** Goes to the input of a field of the specification; `false` if it is none of the schedule's. */
export function focusPlace(
  field: HTMLElement | null,
  [name]: Problem['path'],
): boolean {
  const place = [...(field?.querySelectorAll('[data-place]') ?? [])].find(
    each => each.getAttribute('data-place') === name,
  );
  const control =
    place?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    place?.querySelector<HTMLElement>(controls);
  if (!control) return false;
  control.focus();
  control.scrollIntoView?.({ block: 'center' });
  return true;
}
