/*
 * Instead of a white page: says what is wrong where the page cannot run. A file of its own, because the content policy
 * allows nothing inline, and in old words only, because it is for browsers that do not know the new ones.
 */
(function () {
  // What the phone cannot do without, and what came to browsers at about the same time as the syntax it is built with.
  var able =
    'noModule' in document.createElement('script') &&
    typeof Object.hasOwn === 'function' &&
    typeof HTMLDialogElement === 'function' &&
    typeof structuredClone === 'function' &&
    !!window.CSS &&
    CSS.supports('container-type', 'inline-size');

  function show(id) {
    var root = document.getElementById('root');
    var note = document.getElementById(id);
    if (!note || (root && root.firstChild)) return;
    note.removeAttribute('hidden');
    // Not a link: that would lose the part of the address that opens the room.
    var again = note.querySelectorAll('button');
    var i;
    for (i = 0; i < again.length; i++) again[i].onclick = reload;
  }

  function reload() {
    location.reload();
  }

  // Faults of the page once it stands are its own business; these are the ones before it.
  function faulty(event) {
    if (event.target && event.target.tagName === 'SCRIPT') show('not-fetched');
    else if (event.error instanceof SyntaxError) show('old-browser');
  }

  function tooOld() {
    show('old-browser');
  }

  if (able) window.addEventListener('error', faulty, true);
  else document.addEventListener('DOMContentLoaded', tooOld);
})();
