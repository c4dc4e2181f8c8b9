import { AssetSuggestion } from 'backstage-plugin-mwaa-common';

/** Where a suggestion is from, in words. */
export const sourceTexts: Readonly<Record<AssetSuggestion['source'], string>> =
  {
    catalog: 'from the catalog',
    airflow: 'from Airflow',
  };

/** A suggestion for each asset that is not chosen yet; one of several with the same URI. */
export function suggestedAssets(
  suggestions: readonly AssetSuggestion[],
  chosenUris: readonly string[],
): AssetSuggestion[] {
  const seen = new Set(chosenUris);
  return suggestions.filter(({ uri }) => {
    if (seen.has(uri)) return false;
    seen.add(uri);
    return true;
  });
}
