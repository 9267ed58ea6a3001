import { lazy } from 'react';
import { patiently } from '#client/connection/patiently.ts';

/** Fetched ahead of time: the reveal is the same moment for everybody, and no phone should wait for the network then. */
export const fetchAfterReveal = () => patiently(() => import('./after-reveal.ts'));

export const LateOffers = lazy(async () => ({ default: (await fetchAfterReveal()).afterReveal.LateOffers }));
export const ReadQuestion = lazy(async () => ({ default: (await fetchAfterReveal()).afterReveal.ReadQuestion }));
