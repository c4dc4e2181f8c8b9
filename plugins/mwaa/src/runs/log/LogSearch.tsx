import { ButtonIcon, SearchField } from '@backstage/ui';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import styles from './TaskLog.module.css';

interface Props {
  wanted: string;
  onChange(wanted: string): void;
  /** How many places there are. */
  count: number;
  /** Which of them is looked at, from 0. */
  at: number;
  onMove(at: number): void;
}

function countText({ wanted, count, at }: Props): string {
  if (!wanted) return '';
  return count ? `${at + 1} of ${count}` : 'Not in these lines';
}

/** Looks for a text in a log; Enter leads to the next place. */
export function LogSearch(props: Props) {
  const { wanted, onChange, count, at, onMove } = props;
  const move = (by: number) => count && onMove((at + by + count) % count);
  return (
    <div className={styles.search}>
      <SearchField
        aria-label="Search in the log"
        placeholder="Search in the log"
        value={wanted}
        onChange={onChange}
        onKeyDown={event => {
          if (event.key === 'Enter') move(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className={styles.count}>
        {countText(props)}
      </span>
      <ButtonIcon
        type="button"
        size="small"
        variant="secondary"
        aria-label="Previous place"
        icon={<RiArrowUpLine />}
        isDisabled={!count}
        onPress={() => move(-1)}
      />
      <ButtonIcon
        type="button"
        size="small"
        variant="secondary"
        aria-label="Next place"
        icon={<RiArrowDownLine />}
        isDisabled={!count}
        onPress={() => move(1)}
      />
    </div>
  );
}
