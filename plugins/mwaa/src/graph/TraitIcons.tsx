import {
  RemixiconComponentType,
  RiGitBranchLine,
  RiRadarLine,
  RiStackLine,
  RiPlayCircleLine,
  RiStopCircleLine,
} from '@remixicon/react';
import { Trait } from './NodeFacts';
import { Unseen } from './NodeTexts';
import styles from './TaskGraphView.module.css';

const icons: { [trait in Trait]: RemixiconComponentType } = {
  sensor: RiRadarLine,
  branch: RiGitBranchLine,
  setup: RiPlayCircleLine,
  teardown: RiStopCircleLine,
  mapped: RiStackLine,
};

/** What makes a task special, in icons with words. */
export function TraitIcons({ traits }: { traits: readonly Trait[] }) {
  return (
    <>
      {traits.map(trait => {
        const Icon = icons[trait];
        return (
          <span key={trait} className={styles.trait}>
            <Icon size={12} aria-hidden="true" />
            <Unseen>, </Unseen>
            {trait}
          </span>
        );
      })}
    </>
  );
}
