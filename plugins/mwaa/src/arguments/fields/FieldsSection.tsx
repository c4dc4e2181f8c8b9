import { Problem } from 'backstage-plugin-mwaa-common';
import { FormField } from '../list/FormField';
import { Arguments } from '../list/useArgumentChanges';
import { Section } from '../sections/Section';
import { FieldList } from './FieldList';
import { summaryOf } from './summaryOf';

/** Some fields of an object, folded. */
export function FieldsSection({
  title,
  about,
  fields,
  given,
  problems,
  onChange,
}: {
  title: string;
  /** What they are about, in a few words. */
  about?: string;
  fields: readonly FormField[];
  given: object | undefined;
  /** Paths from the object on; others than those of the fields are left out. */
  problems: readonly Problem[];
  onChange(given: Arguments | undefined): void;
}) {
  const own = problems.filter(({ path }) =>
    fields.some(({ name }) => name === path[0]),
  );
  return (
    <Section
      title={title}
      about={about}
      summary={summaryOf(fields, given)}
      problems={own.length}
    >
      <FieldList
        fields={fields}
        given={given}
        problems={own}
        onChange={onChange}
      />
    </Section>
  );
}
