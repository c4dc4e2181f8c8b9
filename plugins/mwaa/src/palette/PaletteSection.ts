import { Offer } from './Offer';

/** Offers under a heading. */
export interface PaletteSection {
  title: string;
  offers: readonly Offer[];
}
