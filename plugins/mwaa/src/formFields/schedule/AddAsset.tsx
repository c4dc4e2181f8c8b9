import { Button, Combobox, ComboboxItemText } from '@backstage/ui';
import { DagAsset } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { sourceTexts, suggestedAssets } from '../../schedule/suggestedAssets';
import { ConditionEditing } from './ConditionEditing';
import { TypedAsset } from './TypedAsset';
import styles from './Schedule.module.css';

interface Props {
  editing: ConditionEditing;
  onAdd(asset: DagAsset): void;
  onCancel(): void;
}

/** Picks an asset that is known, or takes one that is typed. */
export function AddAsset({ editing, onAdd, onCancel }: Props) {
  const { suggestions, assets, isLoading } = editing;
  const choices = suggestedAssets(
    suggestions,
    Object.values(assets).flatMap(({ uri }) =>
      typeof uri === 'string' ? uri : [],
    ),
  ).map(each => ({ ...each, id: each.uri }));
  const [wantsTyping, setWantsTyping] = useState(false);
  const isTyped = wantsTyping || (!isLoading && !choices.length);
  const nameOf = ({ name, uri }: { name: string; uri: string }) =>
    name === uri ? {} : { name };
  return (
    <div className={styles.adding} role="group" aria-label="Add an asset">
      {isTyped ? (
        <TypedAsset onAdd={onAdd} />
      ) : (
        <Combobox
          label="Asset"
          description={
            isLoading
              ? 'Assets of the environment are loading.'
              : 'Known to the catalog or to Airflow. Search by name or URI.'
          }
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          menuTrigger="input"
          items={choices}
          search={{
            filter: ({ name, uri }, query) =>
              [name, uri].some(text =>
                text.toLowerCase().includes(query.trim().toLowerCase()),
              ),
          }}
          value={null}
          onChange={id => {
            const chosen = choices.find(each => each.id === id);
            if (chosen) onAdd({ uri: chosen.uri, ...nameOf(chosen) });
          }}
        >
          {choice => (
            <ComboboxItemText
              id={choice.id}
              textValue={choice.name}
              title={choice.name}
              description={`${choice.name === choice.uri ? '' : `${choice.uri}, `}${sourceTexts[choice.source]}`}
            />
          )}
        </Combobox>
      )}
      <div className={styles.row}>
        {!isTyped && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onPress={() => setWantsTyping(true)}
          >
            Type one that is not listed
          </Button>
        )}
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onPress={onCancel}
        >
          Cancel
        </Button>
      </div>
    </div>
  );
}
