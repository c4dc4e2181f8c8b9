import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { CodeMark } from './CodeMark';
import styles from './CodeView.module.css';
import { codeTheme } from './codeTheme';
import { CodeLanguage, languages } from './languages';
import { lineMarks, setMarks } from './lineMarks';
import { showLine, shownLine } from './shownLine';
import { textChanges } from './textChanges';

export interface CodeViewProps {
  /** What it shows, for a screen reader. */
  label: string;
  language: CodeLanguage;
  text: string;
  marks?: readonly CodeMark[];
  /** Scrolls to a line, from 1, whenever this is another object. */
  goTo?: { line: number };
}

const noMarks: readonly CodeMark[] = [];

function createView(parent: HTMLElement, language: CodeLanguage, text: string) {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        lineMarks,
        shownLine,
        languages[language],
        codeTheme,
      ],
    }),
  });
}

/**
 * Code to read. Only the lines on the screen are drawn; when the text changes,
 * what did not change stays where it was, selected and scrolled as it was.
 */
export default function CodeView(props: CodeViewProps) {
  const { label, language, text, marks = noMarks, goTo } = props;
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const shown = useRef('');

  useEffect(() => {
    shown.current = text;
    const created = createView(parent.current!, language, text);
    view.current = created;
    return () => created.destroy();
    // Another text is a change of this view, below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [language]);

  useEffect(() => {
    const content = view.current!.contentDOM;
    content.setAttribute('aria-label', label);
    content.setAttribute('aria-readonly', 'true');
    // It takes the focus, so that the keyboard can scroll it.
    content.tabIndex = 0;
  }, [label, language]);

  useEffect(() => {
    const changes = textChanges(shown.current, text);
    shown.current = text;
    view.current!.dispatch({ changes, effects: setMarks.of(marks) });
  }, [text, marks, language]);

  useEffect(() => {
    if (!goTo) return;
    const { doc } = view.current!.state;
    const { from } = doc.line(Math.min(Math.max(goTo.line, 1), doc.lines));
    view.current!.dispatch({
      effects: [
        showLine.of(goTo.line),
        EditorView.scrollIntoView(from, { y: 'center' }),
      ],
    });
  }, [goTo]);

  return <div ref={parent} className={styles.code} />;
}
