import { asId, type NormId, type NoteId, type QuestionId, type StepId, type ThemeId } from '#shared/kernel/ids.ts';

/** Short ways to write ids in tests. */
export const stepId = (text: string) => asId<StepId>(text);
export const questionId = (text: string) => asId<QuestionId>(text);
export const noteId = (text: string) => asId<NoteId>(text);
export const themeId = (text: string) => asId<ThemeId>(text);
export const normId = (text: string) => asId<NormId>(text);

/** The steps of the standard agenda by name. */
export const at = {
  welcome: stepId('s1'),
  write: stepId('s2'),
  themes: stepId('s3'),
  dots: stepId('s4'),
  draft: stepId('s5'),
  consent: stepId('s6'),
  next: stepId('s7'),
  close: stepId('s8'),
  checkin: stepId('s9'),
} as const;
