import { useEffect } from 'react';
import { OfferOption } from './OfferOption';
import { optionId, PALETTE_LIST } from './optionId';
import styles from './OperatorPalette.module.css';
import { PaletteSection } from './PaletteSection';

interface Props {
  sections: readonly PaletteSection[];
  active: number;
  onChoose(operator: string): void;
}

/** What was found, by service. */
export function PaletteList({ sections, active, onChoose }: Props) {
  useEffect(() => {
    document
      .getElementById(optionId(active))
      ?.scrollIntoView?.({ block: 'nearest' });
  }, [active, sections]);
  let place = 0;
  return (
    <div
      id={PALETTE_LIST}
      role="listbox"
      aria-label="Operators"
      className={styles.list}
    >
      {sections.map(({ title, offers }) => (
        <div
          key={title}
          role="group"
          aria-label={title}
          className={styles.section}
        >
          <div className={styles.title} aria-hidden="true">
            {title}
          </div>
          {offers.map(offer => {
            const at = place++;
            return (
              <OfferOption
                key={offer.operator.id}
                id={optionId(at)}
                offer={offer}
                isActive={at === active}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      ))}
      {sections.length === 0 && (
        <div
          className={styles.nothing}
          role="option"
          aria-selected="false"
          aria-disabled="true"
        >
          Nothing is called so. Any other class can be added by its import path.
        </div>
      )}
    </div>
  );
}
