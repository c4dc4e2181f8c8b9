import {
  DagValue,
  TemplateBlock,
  templateBlocks,
} from 'backstage-plugin-mwaa-common';
import { environmentReferences } from './environmentReferences';
import { jinjaPrinted } from './jinjaPrinted';
import { jinjaValue } from './jinjaValue';

/** A template with the values of an environment in their place. */
export interface EnvironmentTemplate {
  template: string;
  /** What Jinja makes of it, when nothing is left to fill in at run time. */
  text?: string;
}

/** A piece of a template, and what it becomes if that is known. */
interface Piece {
  source: string;
  text?: string;
}

const JINJA_CODE = /\{[{%#]/;
const BARE = /^\{\{\s*env\s*\.\s*\w+\s*\}\}$/;

// Jinja reads every line end as LF.
const plainPiece = (source: string): Piece =>
  JINJA_CODE.test(source)
    ? { source }
    : { source, text: source.replace(/\r\n?/g, '\n') };

function valuePiece(value: DagValue): Piece {
  const text = jinjaPrinted(value);
  const isPlain = text && !/[{}%#\r\n]/.test(text);
  return { source: isPlain ? text : `{{ ${jinjaValue(value)} }}`, text };
}

function blockPiece(
  block: TemplateBlock,
  template: string,
  read: (name: string) => DagValue,
): Piece {
  const references = environmentReferences(block);
  const source = template.slice(block.start, block.end);
  if (BARE.test(source)) return valuePiece(read(references[0].name));
  let filled = '';
  let at = block.start;
  for (const { name, start, end } of references) {
    filled += template.slice(at, start) + jinjaValue(read(name));
    at = end;
  }
  return { source: filled + template.slice(at, block.end) };
}

/** Fills in `env.NAME` wherever the code of a template reads it. */
export function environmentTemplate(
  template: string,
  read: (name: string) => DagValue,
): EnvironmentTemplate {
  const blocks = (templateBlocks(template) ?? []).filter(
    block => environmentReferences(block).length > 0,
  );
  if (blocks.length === 0) return { template };
  const pieces: Piece[] = [];
  let at = 0;
  for (const block of blocks) {
    pieces.push(plainPiece(template.slice(at, block.start)));
    pieces.push(blockPiece(block, template, read));
    at = block.end;
  }
  const last = plainPiece(template.slice(at));
  // Jinja drops one line end at the end of a template.
  pieces.push({ ...last, text: last.text?.replace(/\n$/, '') });
  const texts = pieces.map(({ text }) => text);
  return {
    template: pieces.map(({ source }) => source).join(''),
    ...(texts.every(text => text !== undefined) && { text: texts.join('') }),
  };
}
