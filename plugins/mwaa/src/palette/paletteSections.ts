import { Offer } from './Offer';
import { PaletteSection } from './PaletteSection';
import { searchOffers } from './searchOffers';

export type OfferKind = 'all' | 'operator' | 'sensor';

interface Question {
  query: string;
  kind: OfferKind;
  /** Ids, the latest first. */
  recent: readonly string[];
}

/** What the palette lists: by service, the services by their best offer; what was used last before all, while nothing is searched. */
export function paletteSections(
  offers: readonly Offer[],
  { query, kind, recent }: Question,
): PaletteSection[] {
  const found = searchOffers(
    offers.filter(({ operator }) => kind === 'all' || operator.kind === kind),
    query,
  );
  const services = [...new Set(found.map(({ operator }) => operator.service))];
  const used = query
    ? []
    : recent.flatMap(id =>
        found.filter(
          ({ operator, unavailable }) => operator.id === id && !unavailable,
        ),
      );
  return [
    ...(used.length ? [{ title: 'Used last', offers: used }] : []),
    ...services.map(service => ({
      title: service,
      offers: found.filter(({ operator }) => operator.service === service),
    })),
  ];
}
