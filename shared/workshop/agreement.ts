import type { Lang } from '#shared/kernel/step-module.ts';
import type { Mandate, NormStatus, Wording } from '#shared/record/types.ts';
import { projectMandate } from '#shared/record/views.ts';
import type { Setup } from './types.ts';
import type { View } from './views.ts';

/** What the team takes along. Made from a projected view, so it can hold nothing a participant may not see. */
export interface AgreementNorm extends Wording {
  readonly id: string;
  readonly status: Exclude<NormStatus, 'draft'>;
  /** The theme's name and drawn field; null for a norm without a theme. */
  readonly theme: { readonly name: string; readonly field: number } | null;
  readonly earlier: readonly Wording[];
  /** Of a large group: objections that the norm is tried with. */
  readonly objections?: readonly string[];
  readonly mandate: Mandate | null;
}

export interface Agreement {
  readonly language: Lang;
  readonly team: string;
  readonly title: string;
  /** ISO date of the workshop. */
  readonly date: string;
  /** False while the workshop still runs: then it is a draft and says so. */
  readonly final: boolean;
  /** Made in a rehearsal: it is marked wherever it is shown, and is erased. */
  readonly rehearsal: boolean;
  readonly participants: number | null;
  readonly followUp: { readonly date: string; readonly confirmed: boolean };
  readonly always: readonly string[];
  /** Where the manager was: who it is that owes an answer about a norm. */
  readonly manager: Setup['manager'];
  /** Adopted and on trial, in the order they were written. */
  readonly norms: readonly AgreementNorm[];
  /** What the group agreed on and the manager has said no to: not in force, listed with the reason (decision 36). */
  readonly outside: readonly AgreementNorm[];
  readonly parked: readonly AgreementNorm[];
}

/** The agreement as it stands in this view. Notes, dots, answers and objections are never in it. */
export function agreementOf(view: View): Agreement {
  const workshop = view.workshop.main;
  const all = Object.entries(view.norms)
    .sort(([, a], [, b]) => a.order - b.order)
    .flatMap(([id, row]): AgreementNorm[] => {
      if (row.status === 'draft') return [];
      const theme = row.theme === null ? undefined : view.themes[row.theme];
      return [
        {
          id,
          status: row.status,
          principle: row.principle,
          boundary: row.boundary,
          theme: theme ? { name: theme.name, field: theme.field } : null,
          earlier: row.earlier.map(({ principle, boundary }) => ({ principle, boundary })),
          ...(row.objections && { objections: [...row.objections] }),
          mandate: projectMandate(row.mandate),
        },
      ];
    });
  return {
    language: workshop.language,
    team: workshop.team,
    title: workshop.title,
    date: workshop.date,
    final: workshop.status === 'ended',
    rehearsal: workshop.setup.rehearsal,
    manager: workshop.setup.manager,
    participants: workshop.participants,
    followUp: { date: workshop.followUp.date, confirmed: workshop.followUp.confirmed },
    always: [...workshop.always],
    norms: all.filter((norm) => norm.status !== 'parked' && norm.mandate?.answer !== 'no'),
    outside: all.filter((norm) => norm.status !== 'parked' && norm.mandate?.answer === 'no'),
    parked: all.filter((norm) => norm.status === 'parked'),
  };
}
