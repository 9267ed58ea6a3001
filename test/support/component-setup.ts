import '#client/ui/more-icons.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library cleans up by itself only where `afterEach` is global.
afterEach(cleanup);

// A wait ends as soon as what is waited for is there; the limit only says when to give up on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// The browser of these tests has no styles of its own and would read a divided word ("över|enskommelsen") as several.
document.head.append(Object.assign(document.createElement('style'), { textContent: 'i { display: inline }' }));
