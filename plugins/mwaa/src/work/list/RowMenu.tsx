import {
  ButtonIcon,
  Menu,
  MenuItem,
  MenuSeparator,
  MenuTrigger,
  SubmenuTrigger,
} from '@backstage/ui';
import {
  RiAddLine,
  RiArrowDownLine,
  RiArrowUpLine,
  RiDeleteBinLine,
  RiFileCopyLine,
  RiFolderAddLine,
  RiFolderReduceLine,
  RiFolderTransferLine,
  RiMore2Fill,
} from '@remixicon/react';
import { WorkRow } from './rowsOf';
import { RowCommand } from './RowCommand';

interface Props {
  row: WorkRow;
  /** Full ids of all groups. */
  groups: readonly string[];
  /** Full id of the group it is in. */
  group?: string;
  tabIndex: number;
  onCommand(command: RowCommand): void;
}

function TaskItems({ group, groups, onCommand }: Props) {
  const others = groups.filter(id => id !== group);
  return (
    <>
      <MenuItem
        iconStart={<RiFileCopyLine />}
        onAction={() => onCommand({ do: 'duplicate' })}
      >
        Duplicate
      </MenuItem>
      <MenuItem
        iconStart={<RiArrowUpLine />}
        onAction={() => onCommand({ do: 'move', by: -1 })}
      >
        Move up
      </MenuItem>
      <MenuItem
        iconStart={<RiArrowDownLine />}
        onAction={() => onCommand({ do: 'move', by: 1 })}
      >
        Move down
      </MenuItem>
      <SubmenuTrigger>
        <MenuItem iconStart={<RiFolderTransferLine />}>
          Put into a group
        </MenuItem>
        <Menu>
          <MenuItem
            iconStart={<RiFolderAddLine />}
            onAction={() => onCommand({ do: 'group' })}
          >
            A new group
          </MenuItem>
          {others.map(id => (
            <MenuItem
              key={id}
              onAction={() => onCommand({ do: 'place', group: id })}
            >
              {id}
            </MenuItem>
          ))}
          {group !== undefined && (
            <MenuItem onAction={() => onCommand({ do: 'place' })}>
              No group
            </MenuItem>
          )}
        </Menu>
      </SubmenuTrigger>
      <MenuSeparator />
      <MenuItem
        color="danger"
        iconStart={<RiDeleteBinLine />}
        onAction={() => onCommand({ do: 'remove' })}
      >
        Remove
      </MenuItem>
    </>
  );
}

function GroupItems({ onCommand }: Props) {
  return (
    <>
      <MenuItem
        iconStart={<RiFolderReduceLine />}
        onAction={() => onCommand({ do: 'dissolve' })}
      >
        Remove the group, keep its tasks
      </MenuItem>
      <MenuItem
        color="danger"
        iconStart={<RiDeleteBinLine />}
        onAction={() => onCommand({ do: 'remove' })}
      >
        Remove with its tasks
      </MenuItem>
    </>
  );
}

/** What can be done to a task or group of the list. */
export function RowMenu(props: Props) {
  const { row, tabIndex, onCommand } = props;
  return (
    <MenuTrigger>
      <ButtonIcon
        type="button"
        size="small"
        variant="tertiary"
        icon={<RiMore2Fill />}
        aria-label={`More for ${row.id}`}
        excludeFromTabOrder={tabIndex < 0}
      />
      <Menu>
        <MenuItem
          iconStart={<RiAddLine />}
          onAction={() => onCommand({ do: 'add' })}
        >
          Add a task after it
        </MenuItem>
        {row.kind === 'task' ? (
          <TaskItems {...props} />
        ) : (
          <GroupItems {...props} />
        )}
      </Menu>
    </MenuTrigger>
  );
}
