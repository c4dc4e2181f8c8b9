import { Button } from '@backstage/ui';
import styles from '../editors/editors.module.css';

/** Below text that looks like a template and is none. */
export function TemplateOffer({
  label,
  canBe,
  onAccept,
}: {
  label: string;
  canBe: boolean;
  onAccept(): void;
}) {
  return (
    <div className={styles.entry} role="status">
      <span className={styles.hint}>
        {canBe
          ? 'Airflow fills in {{ … }} only in a template.'
          : 'Airflow fills in nothing here: {{ … }} stays as it is.'}
      </span>
      {canBe ? (
        <Button
          variant="secondary"
          size="small"
          aria-label={`Make it a template: ${label}`}
          onPress={onAccept}
        >
          Make it a template
        </Button>
      ) : null}
    </div>
  );
}
