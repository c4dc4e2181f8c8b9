import { ButtonIcon, DialogTrigger, Popover } from '@backstage/ui';
import { RiKeyboardLine } from '@remixicon/react';
import { editorKeys } from './editorKeys';
import styles from './TasksEditor.module.css';

/** Says what the keyboard can do here. */
export function ShortcutsHelp() {
  return (
    <DialogTrigger>
      <ButtonIcon
        type="button"
        size="small"
        variant="tertiary"
        icon={<RiKeyboardLine />}
        aria-label="Keyboard shortcuts"
      />
      <Popover>
        <dl className={styles.shortcuts}>
          {editorKeys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Popover>
    </DialogTrigger>
  );
}
