import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { welcomeDesk } from './desk-strings.ts';
import { AlwaysPanel, RoomDoor } from './RoomDoor.tsx';

/** Welcome on the desk: the way in, and what always applies. */
export function WelcomeDesk() {
  const t = useStrings(welcomeDesk);
  return (
    <StepDesk about={t.about} tips={t.tips} primary={<NextStepButton />}>
      <RoomDoor />
      <AlwaysPanel />
    </StepDesk>
  );
}
