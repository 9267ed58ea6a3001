import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { NextUp } from '#client/desk/NextUp.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { welcomeDesk } from './desk-strings.ts';
import { AlwaysPanel, RoomDoor } from './RoomDoor.tsx';

/** Welcome on the desk: what to say, and what always applies. */
export function WelcomeDesk() {
  const t = useStrings(welcomeDesk);
  return (
    <StepDesk about={t.about} tips={t.tips} primary={<NextStepButton />}>
      <AlwaysPanel />
    </StepDesk>
  );
}

/** Beside it: the way in, for those who come late. */
export function WelcomeOverview() {
  return (
    <>
      <RoomDoor />
      <NextUp />
    </>
  );
}
