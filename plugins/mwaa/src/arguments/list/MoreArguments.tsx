import { Button, SearchField, Text } from '@backstage/ui';
import { OperatorField } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { Section } from '../sections/Section';
import styles from './list.module.css';

const FEW = 6;

const holds = ({ name, title, help }: OperatorField, words: string) =>
  `${name} ${title} ${help}`.toLowerCase().includes(words.toLowerCase().trim());

/** The arguments that are not given, to choose from. */
export function MoreArguments({
  fields,
  onAdd,
}: {
  fields: readonly OperatorField[];
  onAdd(name: string): void;
}) {
  const [words, setWords] = useState('');
  if (!fields.length) return null;
  const found = fields.filter(field => holds(field, words));
  return (
    <Section title={`More arguments (${fields.length})`}>
      {fields.length > FEW ? (
        <SearchField
          aria-label="Find an argument"
          placeholder="Find an argument"
          size="small"
          value={words}
          onChange={setWords}
        />
      ) : null}
      <ul className={styles.offers} aria-label="More arguments">
        {found.map(({ name, title, help }) => (
          <li key={name} className={styles.offer}>
            <div>
              <Text as="p">{title}</Text>
              <Text as="p" color="secondary">
                {help}
              </Text>
            </div>
            <Button
              variant="secondary"
              size="small"
              aria-label={`Set ${title}`}
              onPress={() => onAdd(name)}
            >
              Set
            </Button>
          </li>
        ))}
      </ul>
      {found.length ? null : (
        <Text as="p" color="secondary">
          No argument is called so.
        </Text>
      )}
    </Section>
  );
}
