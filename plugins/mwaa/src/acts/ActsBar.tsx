import {
  RiDeleteBinLine,
  RiPencilLine,
  RiShareForwardLine,
} from '@remixicon/react';
import { useId } from 'react';
import { DagPageTemplates } from '../page/DagPageTemplates';
import { sentence } from '../status/sentence';
import { useActs } from './Acts';
import { allowedTrigger } from './allowedTrigger';
import styles from './Acts.module.css';
import { PauseSwitch } from './PauseSwitch';
import { refusals } from './refusals';
import { TemplateLink } from './TemplateLink';
import { TriggerButton } from './TriggerButton';

/** What can be done to a DAG as a whole, and why not what cannot. */
export function ActsBar({ templates }: { templates: DagPageTemplates }) {
  const { status, reasonId } = useActs();
  const { may, environment, component } = status;
  const id = useId();
  const reasons = refusals(may);
  const trigger = allowedTrigger(status);
  const triggerId =
    may.operate.allowed && !trigger.allowed ? `${id}-trigger` : undefined;
  const values = {
    ...(component && { component }),
    environment: `resource:default/${environment}`,
  };
  return (
    <div>
      <div role="group" aria-label="Acts" className={styles.bar}>
        <PauseSwitch />
        <TriggerButton reasonId={triggerId ?? reasonId('operate')} />
        <TemplateLink
          template={templates.update}
          values={{ ...(component && { component }) }}
          allowed={may.deploy}
          icon={<RiPencilLine />}
          reasonId={reasonId('deploy')}
        >
          Change
        </TemplateLink>
        <TemplateLink
          template={templates.promote}
          values={values}
          allowed={may.deploy}
          icon={<RiShareForwardLine />}
          reasonId={reasonId('deploy')}
        >
          Promote…
        </TemplateLink>
        <TemplateLink
          template={templates.retire}
          values={values}
          allowed={may.delete}
          icon={<RiDeleteBinLine />}
          reasonId={reasonId('delete')}
        >
          Remove…
        </TemplateLink>
      </div>
      {(reasons.length > 0 || triggerId) && (
        <ul className={styles.reasons}>
          {!trigger.allowed && triggerId && (
            <li id={triggerId}>
              You cannot trigger now: {sentence(trigger.reason)}
            </li>
          )}
          {reasons.map(({ acts, text, reason }) => (
            <li key={reason} id={reasonId(acts[0])}>
              You cannot {text}: {sentence(reason)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
