import type { NormRow } from '#shared/record/views.ts';
import type { WorkshopRow } from '#shared/workshop/views.ts';

/** Whether a manager who is here owes an answer about a norm: the group has agreed on it, and it can still be given. */
export function awaitsMandate(norm: NormRow, { setup, status }: Pick<WorkshopRow, 'setup' | 'status'>): boolean {
  const agreed = norm.status === 'adopted' || norm.status === 'onTrial';
  return agreed && norm.mandate === null && setup.manager !== 'absent' && status !== 'ended';
}
