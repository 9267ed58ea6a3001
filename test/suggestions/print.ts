import { type Measured, measured } from './measure.ts';
import { afterwardsWall, contentWalls, heldOutWalls } from './walls.ts';

/** Prints how well suggestions do on notes whose themes are known, beside letters alone: `npm run measure:suggestions`. */
const row = (what: string, m: Measured): string =>
  `| ${m.wall} (${m.notes}) | ${what} | ${m.rand.toFixed(2)} | ${m.nearest} | ${m.topThree} of ${m.duplicates} | ${m.pairs.right} of ${m.pairs.offered} (${m.pairs.sameTheme}) | ${m.groups.offered} | ${m.groups.fit} of ${m.groups.notes} |`;

console.log(
  '| notes | by | ARI | nearest in theme | duplicates in top three | pairs right (same theme) | groups | fit |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const wall of [...contentWalls, ...heldOutWalls, afterwardsWall]) {
  console.log(row('letters', measured(wall, 1)));
  console.log(row('suggestions', measured(wall)));
}
