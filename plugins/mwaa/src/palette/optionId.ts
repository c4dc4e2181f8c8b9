/** Of the list of the palette; one palette is open at a time. */
export const PALETTE_LIST = 'mwaa-palette-list';

/** Of the option at a place in the list. */
export const optionId = (place: number): string => `${PALETTE_LIST}-${place}`;
