import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const view = EditorView.theme({
  '&': {
    color: 'var(--bui-fg-primary)',
    backgroundColor: 'var(--bui-bg-app)',
    fontSize: 'var(--bui-font-size-2)',
    maxHeight: 'inherit',
  },
  '&.cm-focused': {
    outline: '2px solid var(--bui-ring)',
    outlineOffset: '-2px',
  },
  '.cm-scroller': {
    fontFamily: 'var(--bui-font-monospace)',
    lineHeight: '1.6',
    overflow: 'auto',
  },
  '.cm-gutters': {
    color: 'var(--bui-fg-secondary)',
    backgroundColor: 'var(--bui-bg-app)',
    borderRight: '1px solid var(--bui-border-1)',
  },
  '.cm-markGutter': { width: '1.4em' },
  '.cm-markSign': {
    color: 'var(--bui-warning-fg-subdued)',
    paddingLeft: '0.2em',
    cursor: 'help',
  },
  '.cm-markedLine': { backgroundColor: 'var(--bui-warning-bg-subdued)' },
  '.cm-shownLine': {
    boxShadow: 'inset 3px 0 0 var(--bui-announcement-fg-subdued)',
    backgroundColor: 'var(--bui-announcement-bg-subdued)',
  },
  '.cm-diffAdded': {
    color: 'var(--bui-positive-fg-subdued)',
    backgroundColor: 'var(--bui-positive-bg-subdued)',
  },
  '.cm-diffRemoved': {
    color: 'var(--bui-negative-fg-subdued)',
    backgroundColor: 'var(--bui-negative-bg-subdued)',
  },
  '.cm-diffHunk': { color: 'var(--bui-announcement-fg-subdued)' },
  '.cm-diffFile': { fontWeight: 'var(--bui-font-weight-bold)' },
});

/*
 * These colours are made for text on a coloured ground, and reach the contrast
 * that text needs on the neutral ground, too, light and dark.
 */
const syntax = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--bui-announcement-fg-subdued)' },
  { tag: tags.atom, color: 'var(--bui-warning-fg-subdued)' },
  { tag: tags.bool, color: 'var(--bui-warning-fg-subdued)' },
  { tag: tags.number, color: 'var(--bui-warning-fg-subdued)' },
  { tag: tags.string, color: 'var(--bui-positive-fg-subdued)' },
  { tag: tags.comment, color: 'var(--bui-fg-secondary)', fontStyle: 'italic' },
  { tag: tags.meta, color: 'var(--bui-negative-fg-subdued)' },
  {
    tag: tags.definition(tags.variableName),
    fontWeight: 'var(--bui-font-weight-bold)',
  },
]);

/** Of Backstage’s own colours, light and dark. */
export const codeTheme: Extension = [view, syntaxHighlighting(syntax)];
