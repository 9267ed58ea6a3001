import type { ReactNode } from 'react';

/** Line drawings on a 24 grid with a 2 px round stroke. Names after what is drawn, not after where it is used. */
export const iconShapes = {
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  x: <path d="M6 6l12 12M18 6 6 18" />,
  pencil: (
    <>
      <path d="M4 20h4L19.5 8.5a2.1 2.1 0 0 0-3-3L5 17z" />
      <path d="m14.5 7.5 3 3" />
    </>
  ),
  trash: (
    <>
      <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7" />
      <path d="M10.5 11v5M13.5 11v5" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.5" />
      <path d="M2.5 19.5c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5" />
      <path d="M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9" />
    </>
  ),
  eyeoff: (
    <>
      <path d="M4 4l16 16M9.9 5.7A9.8 9.8 0 0 1 12 5.5c5 0 8.3 4.2 9.5 6.5a15 15 0 0 1-2.9 3.7M6.2 7.4A15.4 15.4 0 0 0 2.5 12c1.2 2.3 4.5 6.5 9.5 6.5 1.7 0 3.2-.5 4.5-1.2" />
      <path d="M9.9 9.9a3 3 0 0 0 4.2 4.2" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12C3.7 9.7 7 5.5 12 5.5s8.3 4.2 9.5 6.5c-1.2 2.3-4.5 6.5-9.5 6.5S3.7 14.3 2.5 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  wifioff: (
    <>
      <path d="M4 4l16 16M8.5 16.2a5 5 0 0 1 7 0M5 12.7a10 10 0 0 1 5-2.6M19 12.7a10 10 0 0 0-4-2.4M2 9.2a15 15 0 0 1 4.5-2.9M22 9.2a15 15 0 0 0-11-3.7" />
      <circle cx="12" cy="19.5" r=".6" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  unlock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 7.7-1.5" />
    </>
  ),
  play: <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" strokeWidth="3" />,
  right: <path d="M5 12h14M13 6l6 6-6 6" />,
  left: <path d="M19 12H5M11 6l-6 6 6 6" />,
  up: <path d="M12 19V5M6 11l6-6 6 6" />,
  down: <path d="M12 5v14M6 13l6 6 6-6" />,
  chev: <path d="m9 6 6 6-6 6" />,
  chevd: <path d="m6 9 6 6 6-6" />,
  chevu: <path d="m6 15 6-6 6 6" />,
  upright: <path d="M6 18 18 6M9 6h9v9" />,
  downright: <path d="m6 6 12 12M18 9v9H9" />,
  flat: <path d="M4 12h15M14 7l5 5-5 5" />,
  drag: (
    <>
      <circle cx="9" cy="6" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="15" cy="6" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="9" cy="12" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="15" cy="12" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="9" cy="18" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="15" cy="18" r="1.3" fill="currentColor" stroke="none" />
    </>
  ),
  download: <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />,
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2.5" />
      <path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" />
    </>
  ),
  link: <path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />,
  copy: (
    <>
      <rect x="9" y="9" width="11" height="11" rx="2.5" />
      <path d="M15 5.5A2.5 2.5 0 0 0 12.5 4h-6A2.5 2.5 0 0 0 4 6.5v6A2.5 2.5 0 0 0 5.5 15" />
    </>
  ),
  printer: (
    <>
      <path d="M7 9V4h10v5M7 17H4.5v-6a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2v6H17" />
      <rect x="7" y="14" width="10" height="6" />
    </>
  ),
  image: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2.5" />
      <path d="m4 16 4.5-4.5 4 4 3-3 4.5 4" />
      <circle cx="15.5" cy="9" r="1.3" />
    </>
  ),
  doc: (
    <>
      <path d="M7 3.5h7l4.5 4.5v12.5H7z" />
      <path d="M14 3.5V8h4.5M10 13h5.5M10 16.5h5.5" />
    </>
  ),
  markdown: (
    <>
      <rect x="3" y="6" width="18" height="12" rx="2.5" />
      <path d="M6.5 15V9.5l2.5 3 2.5-3V15M16.5 9.5V15M14.5 13l2 2 2-2" />
    </>
  ),
  table: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2" />
      <path d="M4 10h16M4 14.5h16M10 5v14" />
    </>
  ),
  more: (
    <>
      <circle cx="5.5" cy="12" r="1.5" fill="currentColor" stroke="none" />
      <circle cx="12" cy="12" r="1.5" fill="currentColor" stroke="none" />
      <circle cx="18.5" cy="12" r="1.5" fill="currentColor" stroke="none" />
    </>
  ),
  send: <path d="M12 19V6M6.5 11.5 12 6l5.5 5.5" />,
  screen: (
    <>
      <rect x="3" y="5" width="18" height="11.5" rx="2" />
      <path d="M9 20.5h6M12 16.5v4" />
    </>
  ),
  phone: (
    <>
      <rect x="7" y="3" width="10" height="18" rx="2.5" />
      <path d="M11 18h2" />
    </>
  ),
  qr: (
    <>
      <rect x="4" y="4" width="6" height="6" rx="1" />
      <rect x="14" y="4" width="6" height="6" rx="1" />
      <rect x="4" y="14" width="6" height="6" rx="1" />
      <path d="M14 14h2.5v2.5M20 14v6h-6v-1" />
    </>
  ),
  warn: (
    <>
      <path d="M12 4 2.8 19.5h18.4z" />
      <path d="M12 10v4.5M12 17v.2" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5M12 8v.2" />
    </>
  ),
  hand: (
    <>
      <path d="M7.5 12.5V6.3a1.4 1.4 0 0 1 2.8 0v4.2M10.3 10V4.7a1.4 1.4 0 0 1 2.8 0V10M13.1 10.2V5.8a1.4 1.4 0 0 1 2.8 0v6.7" />
      <path d="M15.9 10.5a1.4 1.4 0 0 1 2.8 0V15c0 3.5-2.4 5.7-5.7 5.7-3 0-4.6-1.5-6-3.9l-2-3.6a1.4 1.4 0 0 1 2.3-1.5l1 1.3" />
    </>
  ),
  moon: <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c2.5 2.3 3.8 5.2 3.8 8.5s-1.3 6.2-3.8 8.5c-2.5-2.3-3.8-5.2-3.8-8.5s1.3-6.2 3.8-8.5z" />
    </>
  ),
  chat: (
    <path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z" />
  ),
  shuffle: (
    <>
      <path d="M4 7h3c4 0 6 10 10 10h3M4 17h3c1.5 0 2.7-1.4 3.8-3.2M13.2 10.2C14.3 8.4 15.5 7 17 7h3" />
      <path d="m17.5 4.5 2.5 2.5-2.5 2.5M17.5 14.5 20 17l-2.5 2.5" />
    </>
  ),
  undo: (
    <>
      <path d="M8.5 5 4 9.5 8.5 14" />
      <path d="M4 9.5h9.5a5.5 5.5 0 0 1 0 11H9" />
    </>
  ),
  zoom: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5M10.5 8v5M8 10.5h5" />
    </>
  ),
  bell: <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4" />,
  heart: <path d="M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 20 9.5C20 15 12 20 12 20z" />,
  home: <path d="M4 11.5 12 5l8 6.5V20H4z" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v1.8M12 19.2V21M3 12h1.8M19.2 12H21M5.6 5.6l1.3 1.3M17.1 17.1l1.3 1.3M18.4 5.6l-1.3 1.3M6.9 17.1l-1.3 1.3" />
    </>
  ),
  contrast: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
    </>
  ),
  external: (
    <>
      <path d="M13.5 4.5h6v6M19.5 4.5 11 13" />
      <path d="M17.5 14v3a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 17V9A2.5 2.5 0 0 1 7 6.5h3" />
    </>
  ),
  fullscreen: <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />,
  merge: (
    <>
      <path d="M4.5 5.5c0 6 5.5 6.5 12 6.5M4.5 18.5c0-6 5.5-6.5 12-6.5" />
      <path d="m14.5 8 4.5 4-4.5 4" />
    </>
  ),
  split: (
    <>
      <path d="M4.5 12c5 0 6-6 12-6M4.5 12c5 0 6 6 12 6" />
      <path d="M14.5 3.5 17 6l-2.5 2.5M14.5 15.5 17 18l-2.5 2.5" />
    </>
  ),
  blank: (
    <>
      <rect x="3" y="5" width="18" height="11.5" rx="2" />
      <path d="M9 20.5h6M12 16.5v4M4 4l16 16" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7.5h8M17.5 7.5H20M4 16.5h2.5M12 16.5h8" />
      <circle cx="14.7" cy="7.5" r="2.5" />
      <circle cx="9.2" cy="16.5" r="2.5" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  dots: (
    <>
      <circle cx="7" cy="7" r="2.6" fill="currentColor" stroke="none" />
      <circle cx="17" cy="7" r="2.6" fill="currentColor" stroke="none" />
      <circle cx="7" cy="17" r="2.6" fill="currentColor" stroke="none" />
      <circle cx="17" cy="17" r="2" />
    </>
  ),
  pair: (
    <>
      <circle cx="7.5" cy="8.5" r="3" />
      <circle cx="16.5" cy="8.5" r="3" />
      <path d="M2.5 18.5c.5-3 2.4-4.5 5-4.5s4 1.2 4.5 3.2c.5-2 1.9-3.2 4.5-3.2s4.5 1.5 5 4.5" />
    </>
  ),
  star: <path d="m12 4 2.4 5.2 5.6.7-4.1 3.9 1.1 5.7-5-2.8-5 2.8 1.1-5.7L4 9.9l5.6-.7z" />,
  key: (
    <>
      <circle cx="8" cy="15.5" r="4" />
      <path d="m11 12.5 8-8M15.5 8l2.5 2.5" />
    </>
  ),
  flag: <path d="M6 20.5V4.5M6 5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0" />,
  quote: <path d="M9.5 7.5C6.8 8.6 5 10.7 5 14v2.5h4.5V12H7.3M19 7.5c-2.7 1.1-4.5 3.2-4.5 6.5v2.5H19V12h-2.2" />,
  help: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.7 9.7a2.4 2.4 0 1 1 3.4 2.3c-.8.4-1.1.9-1.1 1.8M12 16.7v.1" />
    </>
  ),
  list: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1" />,
  scale: <path d="M5 19.5V14M12 19.5V9M19 19.5V4.5" />,
  stop: <rect x="6.5" y="6.5" width="11" height="11" rx="2" />,
} satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof iconShapes;
