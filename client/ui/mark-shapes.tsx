import type { ReactNode } from 'react';
import type { MarkName } from './fields.ts';

/** The ten cut-paper marks on a 48 grid, filled in the ink of where they stand. */
export const markShapes: Readonly<Record<MarkName, ReactNode>> = {
  sol: (
    <>
      <path d="M6 30a18 18 0 0 1 36 0z" />
      <rect x="3" y="34" width="42" height="6.5" rx="3.25" />
    </>
  ),
  vag: (
    <>
      <path d="M4 18.5c5.2-8 11.5-8 16.5-2.5s9.5 5.5 13.5 0 7-6 10-4.5v7.5c-4-1.5-5.5.5-8.5 4-5 5.5-12 5.5-17 0s-9-4.5-14.5 2.5z" />
      <path d="M4 34.5c5.2-8 11.5-8 16.5-2.5s9.5 5.5 13.5 0 7-6 10-4.5V35c-4-1.5-5.5.5-8.5 4-5 5.5-12 5.5-17 0s-9-4.5-14.5 2.5z" />
    </>
  ),
  blomma: (
    <path
      fillRule="evenodd"
      d="M24 4.5a8 8 0 0 1 7.9 9.2 8 8 0 0 1 11.2 9.6 8 8 0 0 1-5.7 13.6A8 8 0 0 1 24 41.2a8 8 0 0 1-13.4-4.3A8 8 0 0 1 4.9 23.3a8 8 0 0 1 11.2-9.6A8 8 0 0 1 24 4.5zm0 13.8a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4z"
    />
  ),
  mane: <path d="M31 5.5A20 20 0 1 0 43 30 17 17 0 0 1 31 5.5z" />,
  berg: <path d="M2.5 40.5 17 10.5c.8-1.6 3-1.6 3.8 0l7 14.3 3.3-5c.9-1.3 2.7-1.3 3.5 0l11 20.7z" />,
  hus: <path d="M5.5 22.5 21.7 8a3.4 3.4 0 0 1 4.6 0l16.2 14.5V41H29V31.5a5 5 0 0 0-10 0V41H5.5z" />,
  blad: <path d="M6 42.5C4 20 17 6 42.5 5.5 43.5 29 31.5 42 13 40.5L29.5 20 9.8 36.5z" />,
  rose: (
    <>
      <rect x="5" y="31.5" width="38" height="10.5" rx="5.25" />
      <rect x="10" y="18.7" width="28" height="10.5" rx="5.25" />
      <rect x="15.5" y="6" width="17" height="10.5" rx="5.25" />
    </>
  ),
  kvist: (
    <path d="M22 44V20c-9 1-14-4-14-13 8 0 12.5 3.5 14 9C23 9 28 4.5 38 4.5 38 15 34 20.5 26 21v5c3-5 7-7 14-7 0 9-5.5 13.5-14 13.5V44z" />
  ),
  droppe: <path d="M24 4c8.5 11 13.5 18 13.5 25.5a13.5 13.5 0 0 1-27 0C10.5 22 15.5 15 24 4z" />,
};
