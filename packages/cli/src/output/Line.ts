export type Colour = 'green' | 'yellow' | 'red' | 'cyan' | 'dim' | 'bold';

/** Text, and how it stands out. Never holds control sequences of its own. */
export type Piece = string | { text: string; colour: Colour };

/** One line of output for people. */
export type Line = Piece | readonly Piece[];

export const coloured = (colour: Colour, text: string): Piece => ({
  text,
  colour,
});
