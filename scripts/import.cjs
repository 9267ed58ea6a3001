// A file of its own, because an old Node refuses to read a file that has `import()` in it.
'use strict';

/** @param {string} module */
module.exports = (module) => import(module);
