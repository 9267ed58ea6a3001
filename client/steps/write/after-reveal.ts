import { LateOffers } from '#client/phone/LateOffers.tsx';
import { ReadQuestion } from './ReadQuestion.tsx';

/** What this step needs once notes have been shown, fetched while they are being written. */
export const afterReveal = { LateOffers, ReadQuestion };
