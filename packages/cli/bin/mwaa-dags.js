#!/usr/bin/env node
const { join } = require('node:path');
const { homedir } = require('node:os');
const { enableCompileCache } = require('node:module');

// Compiled code of the last run halves the start (Node 22 and newer). In the
// user's own folder: what lies in a shared one, somebody else may have put there.
enableCompileCache?.(
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mwaa-dags'),
);

require('../dist/main.js');
