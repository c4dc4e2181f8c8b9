import { Button, Radio, RadioGroup } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { AssetCondition } from 'backstage-plugin-mwaa-common';
import { Fragment } from 'react';
import {
  changeGroup,
  ConditionPath,
  groupOf,
  Joint,
} from '../../schedule/conditionPath';
import { sentenceAbout } from '../../form/sentenceAbout';
import { timingProblemExactlyAt } from '../../schedule/timingProblemAt';
import { AddAsset } from './AddAsset';
import { AssetPart } from './AssetPart';
import { ConditionEditing } from './ConditionEditing';
import { PartButtons } from './PartButtons';
import styles from './Schedule.module.css';

interface Props {
  editing: ConditionEditing;
  path: ConditionPath;
  condition: AssetCondition;
  /** Where it stands in the specification. */
  place: readonly (string | number)[];
}

const joined: Readonly<Record<Joint, { name: string; word: string }>> = {
  all: { name: 'All of them (AND)', word: 'and' },
  any: { name: 'Any of them (OR)', word: 'or' },
};

/** Assets and groups of which all or any are needed. */
export function ConditionGroupPart({ editing, path, condition, place }: Props) {
  const { problems, isDisabled, change, idOf, addingTo, startAdding } = editing;
  const { joint, parts } = groupOf(condition);
  const inside = typeof condition === 'string' ? [...place] : [...place, joint];
  const name = path.length
    ? `group ${path.map(index => index + 1).join('.')}`
    : 'main group';
  const edit = (next: Parameters<typeof changeGroup>[2]) =>
    change(changeGroup(editing.condition, path, next));
  const problem = timingProblemExactlyAt(problems, ...inside);
  return (
    <div role="group" aria-label={name} className={styles.group}>
      <div className={styles.groupHead}>
        <RadioGroup
          className={styles.wrapping}
          aria-label={`What is needed of ${name}`}
          orientation="horizontal"
          isDisabled={isDisabled}
          value={joint}
          onChange={next => edit(group => ({ ...group, joint: next as Joint }))}
        >
          {(['all', 'any'] as const).map(each => (
            <Radio key={each} value={each}>
              {joined[each].name}
            </Radio>
          ))}
        </RadioGroup>
        {path.length > 0 && (
          <PartButtons editing={editing} path={path} name={name} />
        )}
      </div>
      {parts.map((part, index) => {
        const at = typeof condition === 'string' ? inside : [...inside, index];
        const own = [...path, index];
        return (
          <Fragment key={typeof part === 'string' ? part : index}>
            {index > 0 && (
              <span className={styles.joint}>{joined[joint].word}</span>
            )}
            {typeof part === 'string' ? (
              <AssetPart
                editing={editing}
                path={own}
                assetKey={part}
                place={at}
              />
            ) : (
              <ConditionGroupPart
                editing={editing}
                path={own}
                condition={part}
                place={at}
              />
            )}
          </Fragment>
        );
      })}
      {problem && (
        <p className={styles.problem}>
          {parts.length
            ? sentenceAbout('The group', problem)
            : 'Add at least one asset.'}
        </p>
      )}
      {addingTo === path.join('.') ? (
        <AddAsset
          editing={editing}
          onAdd={asset => editing.addAsset(path, asset)}
          onCancel={() => startAdding(undefined)}
        />
      ) : (
        <div className={styles.row}>
          <Button
            id={idOf(path, 'add')}
            type="button"
            size="small"
            variant="secondary"
            iconStart={<RiAddLine />}
            aria-label={`Add asset to ${name}`}
            isDisabled={isDisabled}
            onPress={() => startAdding(path)}
          >
            Add asset
          </Button>
          <Button
            type="button"
            size="small"
            variant="secondary"
            iconStart={<RiAddLine />}
            aria-label={`Add group to ${name}`}
            isDisabled={isDisabled}
            onPress={() => {
              startAdding([...path, parts.length]);
              edit(group => ({
                ...group,
                parts: [
                  ...group.parts,
                  joint === 'all' ? { any: [] } : { all: [] },
                ],
              }));
            }}
          >
            Add group
          </Button>
        </div>
      )}
    </div>
  );
}
