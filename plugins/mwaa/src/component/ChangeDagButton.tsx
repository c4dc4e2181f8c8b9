import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useEntityOwnership } from '@backstage/plugin-catalog-react';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { useId } from 'react';
import { useTemplateAddress } from '../acts/useTemplateAddress';

interface Props {
  entity: Entity;
  updateTemplate: string;
}

/** Leads to the form that changes a DAG; says why it does not for those who may not. */
export function ChangeDagButton({ entity, updateTemplate }: Props) {
  const { loading, isOwnedEntity } = useEntityOwnership();
  const address = useTemplateAddress(updateTemplate, {
    component: stringifyEntityRef(entity),
  });
  const reasonId = useId();
  const text = 'Change the DAG';
  if (!loading && isOwnedEntity(entity) && address) {
    return (
      <ButtonLink href={address} size="small" variant="secondary">
        {text}
      </ButtonLink>
    );
  }
  const reason = address
    ? 'Only its owners may change the DAG.'
    : 'This Backstage has no form for it: the scaffolder is not installed.';
  return (
    <div>
      <Button
        isDisabled
        size="small"
        variant="secondary"
        aria-describedby={reasonId}
      >
        {text}
      </Button>
      <Text as="p" id={reasonId} variant="body-small">
        {loading ? 'Looking up who owns it.' : reason}
      </Text>
    </div>
  );
}
