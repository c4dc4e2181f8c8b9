import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuSeparator,
  MenuTrigger,
} from '@backstage/ui';
import { RiArrowDownSLine } from '@remixicon/react';
import { modeWords, shortModeWords, ValueMode } from './ValueMode';

const LEAVE_OUT = 'leaveOut';

/** Beside an argument: how it says what it is. */
export function ModeMenu({
  label,
  mode,
  offered,
  leaveOut,
  onChoose,
  onLeaveOut,
}: {
  label: string;
  mode: ValueMode;
  offered: readonly ValueMode[];
  /** What the entry that takes the argument away says; without it there is none. */
  leaveOut?: string;
  onChoose(mode: ValueMode): void;
  onLeaveOut(): void;
}) {
  const modes = offered.includes(mode) ? offered : [...offered, mode];
  return (
    <MenuTrigger>
      <Button
        variant="tertiary"
        size="small"
        iconEnd={<RiArrowDownSLine aria-hidden="true" />}
        aria-label={`${label}: ${shortModeWords[mode]}. Change how it is given`}
      >
        {shortModeWords[mode]}
      </Button>
      <Menu
        onAction={key =>
          key === LEAVE_OUT ? onLeaveOut() : onChoose(key as ValueMode)
        }
      >
        <MenuSection
          title="How it is given"
          selectionMode="single"
          selectedKeys={[mode]}
        >
          {modes.map(id => (
            <MenuItem key={id} id={id}>
              {modeWords[id]}
            </MenuItem>
          ))}
        </MenuSection>
        {leaveOut ? <MenuSeparator /> : null}
        {leaveOut ? <MenuItem id={LEAVE_OUT}>{leaveOut}</MenuItem> : null}
      </Menu>
    </MenuTrigger>
  );
}
