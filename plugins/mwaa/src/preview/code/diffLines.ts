import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  DecorationSet,
  EditorView,
  ViewPlugin,
  ViewUpdate,
} from '@codemirror/view';

const kinds: [RegExp, Decoration][] = [
  [/^(\+\+\+|---) /, Decoration.line({ class: 'cm-diffFile' })],
  [/^@@/, Decoration.line({ class: 'cm-diffHunk' })],
  [/^\+/, Decoration.line({ class: 'cm-diffAdded' })],
  [/^-/, Decoration.line({ class: 'cm-diffRemoved' })],
];

function visibleLines(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  view.visibleRanges.forEach(({ from, to }) => {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const kind = kinds.find(([pattern]) => pattern.test(line.text));
      if (kind) builder.add(line.from, line.from, kind[1]);
      at = line.to + 1;
    }
  });
  return builder.finish();
}

/** Colours the lines of a unified diff; their signs stay in the text. */
export const diffLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = visibleLines(view);
    }

    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged)
        this.decorations = visibleLines(update.view);
    }
  },
  { decorations: plugin => plugin.decorations },
);
