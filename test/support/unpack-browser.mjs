// Run by find-browser.ts as a process of its own: the package unpacks into the temporary folder, decides by the
// environment which libraries to bring, and changes the environment of whoever loads it.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
