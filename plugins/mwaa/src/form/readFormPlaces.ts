import { formNamesSchema, FormNames } from './formNames';
import { FormPlaces } from './FormPlaces';
import { nameInRef } from './nameInRef';

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** What a form says that far, under the names it gives things. */
export function readFormPlaces(
  formData: unknown,
  names: Partial<FormNames> = {},
): FormPlaces {
  const form = (formData ?? {}) as { [name: string]: unknown };
  const called = formNamesSchema.parse(names);
  const tags = form[called.tags];
  return {
    name: text(form[called.name]),
    description: text(form[called.description]),
    owner: text(form[called.owner]),
    tags: Array.isArray(tags)
      ? tags.filter((tag): tag is string => typeof tag === 'string')
      : undefined,
    environment: nameInRef(text(form[called.environment])),
    dagId: text(form[called.dagId]),
    timing: form[called.timing],
    work: form[called.work],
    component: text(form[called.component]),
  };
}
