import { Offer } from './Offer';
import { synonyms } from './synonyms';

const texts = ({ operator }: Offer) => [
  operator.title.toLowerCase(),
  operator.id.replace(/_/g, ' '),
  `${operator.id} ${operator.className.toLowerCase()}`,
  synonyms[operator.id] ?? '',
  operator.service.toLowerCase(),
  operator.summary.toLowerCase(),
];

/** The lower the better: in which text a word is, and whether that begins with it. */
function rank(word: string, searched: readonly string[]): number {
  const found = searched.findIndex(text => text.includes(word));
  if (found < 0) return Infinity;
  return found * 2 + (` ${searched[found]}`.includes(` ${word}`) ? 0 : 1);
}

/** Offers that every word of a query is found in, the closest first; all, in their order, without a query. */
export function searchOffers(offers: readonly Offer[], query: string): Offer[] {
  const words = query
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean);
  if (!words.length) return [...offers];
  return offers
    .map(offer => {
      const searched = texts(offer);
      const sum = words.reduce((all, word) => all + rank(word, searched), 0);
      return { offer, sum: sum + (offer.unavailable ? 100 : 0) };
    })
    .filter(({ sum }) => Number.isFinite(sum))
    .sort((one, other) => one.sum - other.sum)
    .map(({ offer }) => offer);
}
