import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, DecorationSet, EditorView } from '@codemirror/view';

/** Line, from 1, that somebody asked to see. */
export const showLine = StateEffect.define<number>();

const shown = Decoration.line({ class: 'cm-shownLine' });

/** Keeps the line that was asked for distinct. */
export const shownLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    const effect = transaction.effects.find(each => each.is(showLine));
    if (!effect) return lines.map(transaction.changes);
    const { doc } = transaction.state;
    const number = Math.min(Math.max(effect.value as number, 1), doc.lines);
    return Decoration.set(shown.range(doc.line(number).from));
  },
  provide: field => EditorView.decorations.from(field),
});
