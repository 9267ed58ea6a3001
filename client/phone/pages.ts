/** Pages of the phone's notebook that more than one place reads. */
export const NEXT_STEP_PAGE = 'next step';
