import { ClosePhone } from './close/Phone.tsx';
import { ConsentPhone } from './consent/Phone.tsx';
import { DotsPhone } from './dots/Phone.tsx';
import { DraftPhone } from './draft/Phone.tsx';
import { NextPhone } from './next/Phone.tsx';
import { ThemesPhone } from './themes/Phone.tsx';

/** The phone's steps after the first notes, in one file: fetched while people write, so that the first page is light. */
export const laterPhoneSteps = {
  themes: ThemesPhone,
  dots: DotsPhone,
  draft: DraftPhone,
  consent: ConsentPhone,
  next: NextPhone,
  close: ClosePhone,
} as const;
