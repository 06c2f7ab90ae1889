// Called by Maven: `pages.mjs build|test <target folder> [skip]`. Builds the pages, or runs their tests, only when something that
// they are made of has changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'public', 'mock', 'maven', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const OLDEST_NODE = [20, 19];

const [verb, target, skip] = process.argv.slice(2);
if (verb === 'test' && skip === 'true') process.exit(0);
requireNode();
mkdirSync(target, { recursive: true });
once(join('node_modules', '.clearhand-installed'), hashOf(['package.json', 'package-lock.json']), () => run('npm', ['ci']));
if (verb === 'build') {
  const whole = existsSync(join(target, 'pages', 'index.html'));
  const environment = { ...process.env, CLEARHAND_PAGES: join(target, 'pages') };
  once(join(target, 'pages.stamp'), whole ? hashOf(SOURCES) : 'missing', () => run('npm', ['run', 'build'], environment), () => hashOf(SOURCES));
} else {
  once(join(target, 'pages-tests.stamp'), hashOf(SOURCES), () => run('npm', ['test']));
}

function once(stamp, wanted, work, stamped = () => wanted) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  work();
  writeFileSync(stamp, stamped());
}

function hashOf(names) {
  const hash = createHash('sha256');
  for (const name of names) add(hash, name);
  return hash.digest('hex');
}

function add(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name));
  } else {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
}

function run(command, args, env = process.env) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (done.error) fail(`${command} cannot be run: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`The pages need Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
