import { ButtonIcon } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { EnvironmentList } from 'backstage-plugin-mwaa-common';
import { Answer } from '../../form/Answer';
import styles from './EnvironmentPicker.module.css';

/** From when the list is, and a button that asks for a newer one. */
export function RefreshEnvironments({
  answer,
}: {
  answer: Answer<EnvironmentList>;
}) {
  const { status, value, retry } = answer;
  if (!value) return null;
  const at = new Date(value.observedAt);
  return (
    <span className={styles.refresh}>
      <span>
        As of{' '}
        <time dateTime={value.observedAt} title={at.toLocaleString()}>
          {at.toLocaleTimeString()}
        </time>
        {status === 'slow' && ', a newer answer takes long'}
      </span>
      <ButtonIcon
        type="button"
        size="small"
        variant="secondary"
        aria-label="Refresh the environments"
        icon={<RiRefreshLine />}
        isPending={status === 'loading' || status === 'slow'}
        onPress={retry}
      />
    </span>
  );
}
