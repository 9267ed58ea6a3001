import '#client/ui/more-icons.ts';
import { CheckinPhone } from './checkin/Phone.tsx';
import { ClosePhone } from './close/Phone.tsx';
import { ConsentPhone } from './consent/Phone.tsx';
import { DotsPhone } from './dots/Phone.tsx';
import { DraftPhone } from './draft/Phone.tsx';
import { GroupsPhone } from './groups/Phone.tsx';
import { NextPhone } from './next/Phone.tsx';
import { RatePhone } from './rate/Phone.tsx';
import { SiftPhone } from './sift/Phone.tsx';
import { ThemesPhone } from './themes/Phone.tsx';

/** The phone's steps after the welcome, but for writing, in one file: fetched in the waiting room, so that the first page is light. */
export const laterPhoneSteps = {
  checkin: CheckinPhone,
  rate: RatePhone,
  groups: GroupsPhone,
  sift: SiftPhone,
  themes: ThemesPhone,
  dots: DotsPhone,
  draft: DraftPhone,
  consent: ConsentPhone,
  next: NextPhone,
  close: ClosePhone,
} as const;
