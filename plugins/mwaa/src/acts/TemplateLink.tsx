import { ButtonLink } from '@backstage/ui';
import { Allowed } from 'backstage-plugin-mwaa-common';
import { ReactElement } from 'react';
import { ActButton } from './ActButton';
import { useTemplateAddress } from './useTemplateAddress';

interface Props {
  children: string;
  /** Entity ref. */
  template: string;
  /** What its form begins with. */
  values: { [name: string]: string };
  allowed: Allowed;
  icon: ReactElement;
  reasonId?: string;
}

const noForm: Allowed = {
  allowed: false,
  reason: 'This Backstage has no form for it: the scaffolder is not installed.',
};

/** Leads to the form of a template, which looks before it does anything. */
export function TemplateLink(props: Props) {
  const { children, template, values, allowed, icon, reasonId } = props;
  const address = useTemplateAddress(template, values);
  if (address && allowed.allowed) {
    return (
      <ButtonLink
        href={address}
        size="small"
        variant="secondary"
        iconStart={icon}
      >
        {children}
      </ButtonLink>
    );
  }
  return (
    <ActButton
      allowed={allowed.allowed ? noForm : allowed}
      icon={icon}
      reasonId={allowed.allowed ? undefined : reasonId}
      onPress={() => {}}
    >
      {children}
    </ActButton>
  );
}
