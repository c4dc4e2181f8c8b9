/** What a word means for who reads it; each has a colour, light and dark. */
export type Tone = 'good' | 'bad' | 'careful' | 'busy' | 'neutral';
