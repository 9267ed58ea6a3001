/** What is drawn with the 2 px round stroke, and what is filled. Path data only: every page carries them. */
export interface IconShape {
  readonly line?: string;
  readonly solid?: string;
}

/**
 * Line drawings on a 24 grid, named after what is drawn, not after where it is used. These are the ones a phone needs
 * before its first note; all others are in more-icons.ts.
 */
export const firstIcons = {
  check: { line: 'M5 12.5l4.5 4.5L19 7.5' },
  x: { line: 'M6 6l12 12M18 6 6 18' },
  pencil: { line: 'M4 20h4L19.5 8.5a2.1 2.1 0 0 0-3-3L5 17zM14.5 7.5l3 3' },
  trash: { line: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10.5 11v5M13.5 11v5' },
  clock: { line: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM12 7.5V12l3 2' },
  people: {
    line: 'M5.5 8.5a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0zM2.5 19.5c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9',
  },
  eyeoff: {
    line: 'M4 4l16 16M9.9 5.7A9.8 9.8 0 0 1 12 5.5c5 0 8.3 4.2 9.5 6.5a15 15 0 0 1-2.9 3.7M6.2 7.4A15.4 15.4 0 0 0 2.5 12c1.2 2.3 4.5 6.5 9.5 6.5 1.7 0 3.2-.5 4.5-1.2M9.9 9.9a3 3 0 0 0 4.2 4.2',
  },
  eye: {
    line: 'M2.5 12C3.7 9.7 7 5.5 12 5.5s8.3 4.2 9.5 6.5c-1.2 2.3-4.5 6.5-9.5 6.5S3.7 14.3 2.5 12zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0z',
  },
  wifioff: {
    line: 'M4 4l16 16M8.5 16.2a5 5 0 0 1 7 0M5 12.7a10 10 0 0 1 5-2.6M19 12.7a10 10 0 0 0-4-2.4M2 9.2a15 15 0 0 1 4.5-2.9M22 9.2a15 15 0 0 0-11-3.7M11.4 19.5a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0z',
  },
  lock: {
    line: 'M7.5 10.5h9a2.5 2.5 0 0 1 2.5 2.5v4.5a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-4.5a2.5 2.5 0 0 1 2.5-2.5zM8 10.5V8a4 4 0 0 1 8 0v2.5',
  },
  unlock: {
    line: 'M7.5 10.5h9a2.5 2.5 0 0 1 2.5 2.5v4.5a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-4.5a2.5 2.5 0 0 1 2.5-2.5zM8 10.5V8a4 4 0 0 1 7.7-1.5',
  },
  right: { line: 'M5 12h14M13 6l6 6-6 6' },
  left: { line: 'M19 12H5M11 6l-6 6 6 6' },
  send: { line: 'M12 19V6M6.5 11.5 12 6l5.5 5.5' },
  phone: {
    line: 'M9.5 3h5a2.5 2.5 0 0 1 2.5 2.5v13a2.5 2.5 0 0 1-2.5 2.5h-5a2.5 2.5 0 0 1-2.5-2.5v-13a2.5 2.5 0 0 1 2.5-2.5zM11 18h2',
  },
  qr: {
    line: 'M5 4h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM15 4h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM5 14h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM14 14h2.5v2.5M20 14v6h-6v-1',
  },
  warn: { line: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.2' },
  info: { line: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM12 11v5M12 8v.2' },
  shuffle: {
    line: 'M4 7h3c4 0 6 10 10 10h3M4 17h3c1.5 0 2.7-1.4 3.8-3.2M13.2 10.2C14.3 8.4 15.5 7 17 7h3M17.5 4.5l2.5 2.5-2.5 2.5M17.5 14.5 20 17l-2.5 2.5',
  },
  undo: { line: 'M8.5 5 4 9.5 8.5 14M4 9.5h9.5a5.5 5.5 0 0 1 0 11H9' },
} as const satisfies Readonly<Record<string, IconShape>>;
