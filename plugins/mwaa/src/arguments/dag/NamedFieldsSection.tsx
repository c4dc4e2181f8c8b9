import { Problem } from 'backstage-plugin-mwaa-common';
import { FieldList } from '../fields/FieldList';
import { NamedList } from '../fields/NamedList';
import { FormField } from '../list/FormField';
import { problemsUnder } from '../problemsUnder';
import { Section } from '../sections/Section';

/** Things by their names, each with the same fields: assets, or values per environment. */
export function NamedFieldsSection<Item extends object>({
  title,
  about,
  thing,
  fields,
  items,
  nameProblem = () => undefined,
  problems,
  onChange,
}: {
  title: string;
  /** What they are, in a few words. */
  about: string;
  /** One of them, in a word. */
  thing: string;
  fields: readonly FormField[];
  items: Record<string, Item> | undefined;
  nameProblem?(name: string): string | undefined;
  /** Paths from the mapping on. */
  problems: readonly Problem[];
  onChange(items: Record<string, Item> | undefined): void;
}) {
  return (
    <Section
      title={title}
      about={about}
      summary={Object.keys(items ?? {}).join(', ')}
      problems={problems.length}
    >
      <NamedList
        label={title}
        thing={thing}
        items={items}
        fresh={{} as Item}
        nameProblem={nameProblem}
        onChange={onChange}
      >
        {(name, item, set) => (
          <FieldList
            fields={fields}
            given={item}
            problems={problemsUnder(problems, name)}
            onChange={next => set((next ?? {}) as Item)}
          />
        )}
      </NamedList>
    </Section>
  );
}
