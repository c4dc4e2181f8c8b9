import { SearchField, Text } from '@backstage/ui';
import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { environmentGroups } from './environmentGroups';
import { EnvironmentListbox } from './EnvironmentListbox';
import { EnvironmentPickerOptions } from './environmentPickerOptions';
import styles from './EnvironmentPicker.module.css';

interface Props {
  environments: EnvironmentSummary[];
  options: EnvironmentPickerOptions;
  label: string;
  chosen?: string;
  takesFocus: boolean;
  onChoose(id: string): void;
}

const counted = (count: number) =>
  count === 1 ? '1 environment' : `${count} environments`;

/** The list of environments with a box that narrows it. */
export function EnvironmentSearch(props: Props) {
  const { environments, options, label, chosen, takesFocus, onChoose } = props;
  const [search, setSearch] = useState('');
  const all = environmentGroups(environments, options);
  const groups = environmentGroups(environments, options, search);
  const choices = groups.flatMap(group => group.choices);
  const free = choices.filter(({ reason }) => !reason);
  if (!all.length) {
    return (
      <Text variant="body-small" color="secondary">
        None of {counted(environments.length)} is of the kind that this form
        asks for.
      </Text>
    );
  }
  return (
    <div className={styles.search}>
      <SearchField
        aria-label="Filter environments"
        placeholder="Name, account, region or version"
        size="small"
        value={search}
        onChange={setSearch}
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        // Enter would send the form; here it takes the only one that is left.
        onSubmit={() => free.length === 1 && onChoose(free[0].environment.id)}
      />
      <span role="status" className={styles.count}>
        {search ? `${counted(choices.length)} found` : counted(choices.length)}
      </span>
      {choices.length > 0 && (
        <EnvironmentListbox
          groups={groups}
          label={label}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
