import { ButtonIcon } from '@backstage/ui';
import {
  RiArrowDownLine,
  RiArrowUpLine,
  RiDeleteBinLine,
} from '@remixicon/react';
import { ConditionPath } from '../../schedule/conditionPath';
import { movePart } from '../../schedule/movePart';
import { ConditionEditing } from './ConditionEditing';
import styles from './Schedule.module.css';

interface Props {
  editing: ConditionEditing;
  path: ConditionPath;
  /** What it is called when read out. */
  name: string;
}

/** Moves a part of a condition, into and out of groups too, or removes it. */
export function PartButtons({ editing, path, name }: Props) {
  const { condition, isDisabled, idOf, move, remove } = editing;
  const isFixed = (step: -1 | 1) =>
    isDisabled || movePart(condition, path, step) === undefined;
  return (
    <div className={styles.buttons}>
      <ButtonIcon
        id={idOf(path, 'up')}
        type="button"
        variant="tertiary"
        icon={<RiArrowUpLine />}
        aria-label={`Move ${name} up`}
        isDisabled={isFixed(-1)}
        onPress={() => move(path, -1)}
      />
      <ButtonIcon
        id={idOf(path, 'down')}
        type="button"
        variant="tertiary"
        icon={<RiArrowDownLine />}
        aria-label={`Move ${name} down`}
        isDisabled={isFixed(1)}
        onPress={() => move(path, 1)}
      />
      <ButtonIcon
        id={idOf(path, 'remove')}
        type="button"
        variant="tertiary"
        icon={<RiDeleteBinLine />}
        aria-label={`Remove ${name}`}
        isDisabled={isDisabled}
        onPress={() => remove(path)}
      />
    </div>
  );
}
