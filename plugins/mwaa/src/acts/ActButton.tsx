import { Button, Text } from '@backstage/ui';
import { Allowed } from 'backstage-plugin-mwaa-common';
import { ReactElement, useId } from 'react';
import { sentence } from '../status/sentence';
import styles from './Acts.module.css';

interface Props {
  children: string;
  allowed: Allowed;
  icon?: ReactElement;
  isDestructive?: boolean;
  /** Id of a text that says the reason already; else it stands below. */
  reasonId?: string;
  onPress(): void;
}

/** Begins an act; those who may not do it see why. */
export function ActButton(props: Props) {
  const { children, allowed, icon, isDestructive, reasonId, onPress } = props;
  const ownId = useId();
  return (
    <div className={styles.act}>
      <Button
        type="button"
        size="small"
        variant="secondary"
        destructive={isDestructive}
        iconStart={icon}
        isDisabled={!allowed.allowed}
        aria-describedby={allowed.allowed ? undefined : (reasonId ?? ownId)}
        onPress={onPress}
      >
        {children}
      </Button>
      {!allowed.allowed && !reasonId && (
        <Text as="p" id={ownId} variant="body-small">
          {sentence(allowed.reason)}
        </Text>
      )}
    </div>
  );
}
