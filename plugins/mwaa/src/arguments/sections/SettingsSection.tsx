import { Problem } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { FieldsSection } from '../fields/FieldsSection';
import { settingFields } from '../fields/settingFields';
import { FormField } from '../list/FormField';
import { Arguments } from '../list/useArgumentChanges';

const withInherited = (help: string, value: unknown) =>
  value === undefined
    ? help
    : `${help} By the defaults: ${typeof value === 'string' ? value : JSON.stringify(value)}.`;

/** How tasks run: retries, time limits, pools. */
export function SettingsSection({
  title,
  given,
  inherited,
  problems,
  onChange,
}: {
  title: string;
  given: object | undefined;
  /** What holds unless it is given here, by the groups around and the DAG. */
  inherited?: { readonly [name: string]: unknown };
  /** Paths from the object that holds the settings. */
  problems: readonly Problem[];
  onChange(given: Arguments | undefined): void;
}) {
  const key = JSON.stringify(inherited ?? {});
  const fields = useMemo(() => {
    const usual = JSON.parse(key) as { [name: string]: unknown };
    return settingFields.map((field): FormField => ({
      ...field,
      help: withInherited(field.help, usual[field.name]),
    }));
  }, [key]);
  return (
    <FieldsSection
      title={title}
      about="Retries, time limits, pool, when they may start"
      fields={fields}
      given={given}
      problems={problems}
      onChange={onChange}
    />
  );
}
