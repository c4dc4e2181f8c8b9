import { Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  DecorationSet,
  EditorView,
  gutter,
  GutterMarker,
} from '@codemirror/view';
import { CodeMark } from './CodeMark';

/** Replaces all marks. */
export const setMarks = StateEffect.define<readonly CodeMark[]>();

class Sign extends GutterMarker {
  constructor(private readonly message: string) {
    super();
  }

  eq(other: Sign) {
    return other.message === this.message;
  }

  toDOM() {
    const sign = document.createElement('span');
    sign.className = 'cm-markSign';
    sign.textContent = '▲';
    sign.title = this.message;
    return sign;
  }
}

const markedLine = Decoration.line({ class: 'cm-markedLine' });

interface Marks {
  messages: ReadonlyMap<number, string>;
  lines: DecorationSet;
}

const none: Marks = { messages: new Map(), lines: Decoration.none };

const marksField = StateField.define<Marks>({
  create: () => none,
  update(marks, transaction) {
    const set = transaction.effects.find(effect => effect.is(setMarks));
    if (!set) {
      return transaction.docChanged
        ? { ...marks, lines: marks.lines.map(transaction.changes) }
        : marks;
    }
    const { doc } = transaction.state;
    const messages = new Map<number, string>();
    (set.value as readonly CodeMark[]).forEach(({ line, message }) => {
      const known = messages.get(line);
      if (line >= 1 && line <= doc.lines)
        messages.set(line, known ? `${known}\n${message}` : message);
    });
    const lines = [...messages.keys()].sort((a, b) => a - b);
    return {
      messages,
      lines: Decoration.set(
        lines.map(line => markedLine.range(doc.line(line).from)),
      ),
    };
  },
  provide: field => EditorView.decorations.from(field, ({ lines }) => lines),
});

/** Signs in the gutter of marked lines. What they say stands beside the code, too. */
export const lineMarks: Extension = [
  marksField,
  gutter({
    class: 'cm-markGutter',
    lineMarker: (view, line) => {
      const { number } = view.state.doc.lineAt(line.from);
      const message = view.state.field(marksField).messages.get(number);
      return message === undefined ? null : new Sign(message);
    },
    lineMarkerChange: update =>
      update.startState.field(marksField) !== update.state.field(marksField),
  }),
];
