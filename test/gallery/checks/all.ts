import type { Surface } from '../fixtures/fixture.ts';
import { hardCodedTexts } from './disguise.ts';
import { besideFaults, coveredFaults, cutFaults, overlapFaults, sidewaysFaults, wallFaults } from './fitting.ts';
import { forcedFaults } from './forced.ts';
import { accessibilityFaults } from './rules.ts';
import { seenTexts } from './seen.ts';
import { targetFaults } from './targets.ts';

export type CheckName = 'axe' | 'contrast' | 'fit' | 'targets' | 'disguise' | 'forced';

/** Runs the checks on what is shown. The last one presses and scrolls nothing, but moves the page. */
export async function faultsOf(
  surface: Surface,
  checks: readonly CheckName[],
  content: readonly unknown[],
): Promise<string[]> {
  const faults: string[] = [];
  if (seenTexts().length === 0 && document.querySelector('[role=status], [role=img], svg') === null) {
    faults.push('there is nothing to see');
  }
  if (checks.includes('fit')) {
    faults.push(...(surface === 'screen' ? wallFaults() : sidewaysFaults()));
    faults.push(...cutFaults(), ...coveredFaults(), ...besideFaults(), ...overlapFaults());
  }
  if (checks.includes('forced')) {
    faults.push(...forcedFaults());
    return faults;
  }
  const contrastOnly = !checks.includes('axe');
  if (!contrastOnly || checks.includes('contrast')) faults.push(...(await accessibilityFaults(contrastOnly)));
  if (checks.includes('disguise')) faults.push(...hardCodedTexts(content));
  if (checks.includes('targets') && surface !== 'screen') faults.push(...targetFaults());
  return faults;
}
