// `node scripts/run.cjs start|demo|test [arguments]`: looks at the Node version before anything newer is even parsed.
// Hence the old syntax: this file must run on every Node there is.
'use strict';

var major = parseInt(process.versions.node, 10);
var minor = parseInt(process.versions.node.slice(String(major).length + 1), 10);
var supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;

var advice =
  'Samsyn needs Node.js 20.19 or newer (20, 22.13 and up, or 24 and up), and this is ' +
  process.versions.node +
  ': install a current one from https://nodejs.org and run the same command again.';

if (supported) {
  // The script sees its arguments as if it had been started itself.
  require('./import.cjs')('./' + process.argv.splice(2, 1)[0] + '.mjs');
} else {
  console.error(advice);
  process.exitCode = 1;
}
