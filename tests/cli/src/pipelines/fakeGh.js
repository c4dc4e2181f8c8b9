#!/usr/bin/env node
/*
 * Stands in for GitHub's own command line, which needs GitHub: the comments of
 * one pull request in a file, and of `gh api` what the workflow calls.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

const [command, ...rest] = process.argv.slice(2);
const optionsWithValue = ['--method', '--field', '--jq'];
const options = {};
const paths = [];
for (let index = 0; index < rest.length; index++) {
  const word = rest[index];
  if (optionsWithValue.includes(word)) options[word] = rest[++index];
  else if (word.startsWith('--')) options[word] = true;
  else paths.push(word);
}
if (command !== 'api' || paths.length !== 1 || !process.env.GH_TOKEN) {
  throw new Error(`Not expected: ${process.argv.slice(2).join(' ')}`);
}
const state = process.env.GH_STATE;
const comments = existsSync(state)
  ? JSON.parse(readFileSync(state, 'utf8'))
  : [{ id: 1, user: { type: 'User' }, body: 'Looks good', path: paths[0] }];
const [, file] = /^body=@(.*)$/.exec(options['--field'] ?? '') ?? [];
const body = file && readFileSync(file, 'utf8');

switch (options['--method']) {
  case undefined:
    if (!/startswith\(env\.MARKER\)/.test(options['--jq'])) {
      throw new Error(`Not expected: ${options['--jq']}`);
    }
    comments
      .filter(({ user }) => user.type === 'Bot')
      .filter(comment => comment.body.startsWith(process.env.MARKER))
      .forEach(({ id }) => process.stdout.write(`${id}\n`));
    break;
  case 'POST':
    comments.push({ id: 7, user: { type: 'Bot' }, body, path: paths[0] });
    break;
  case 'PATCH':
    Object.assign(
      comments.find(({ id }) => paths[0].endsWith(`/comments/${id}`)),
      { body },
    );
    break;
  default:
    throw new Error(`Not expected: ${options['--method']}`);
}
writeFileSync(state, JSON.stringify(comments));
