import { Offer } from './Offer';
import styles from './OperatorPalette.module.css';
import { serviceIcon } from './serviceIcon';

interface Props {
  id: string;
  offer: Offer;
  isActive: boolean;
  onChoose(operator: string): void;
}

/** An operator in the list of the palette. */
export function OfferOption({ id, offer, isActive, onChoose }: Props) {
  const { operator, unavailable } = offer;
  const Icon = serviceIcon(operator.service);
  return (
    // The search keeps the focus and has the keys; this is for the mouse.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={styles.option}
      aria-selected={isActive}
      aria-disabled={Boolean(unavailable)}
      data-active={isActive || undefined}
      onClick={unavailable ? undefined : () => onChoose(operator.id)}
    >
      <Icon size={18} className={styles.icon} aria-hidden="true" />
      <div>
        <span className={styles.name}>{operator.title}</span>
        <span className={styles.id}>{operator.id}</span>
        <div className={styles.summary}>{unavailable ?? operator.summary}</div>
      </div>
    </div>
  );
}
