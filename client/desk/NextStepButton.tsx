import { Button } from '#client/ui/Button.tsx';
import { useStepNavigation } from './step-navigation.ts';

interface NextStepButtonProps {
  /** False where something else is the step's next thing. */
  readonly primary?: boolean | undefined;
  readonly disabledReason?: string | undefined;
}

/** Leads everybody to the next step of the agenda. */
export function NextStepButton({ primary = true, disabledReason }: NextStepButtonProps) {
  const { next, goTo } = useStepNavigation();
  if (!next) return null;
  return (
    <Button
      kind={primary ? 'primary' : 'line'}
      size={primary ? 'lg' : 'md'}
      iconEnd="right"
      disabledReason={disabledReason}
      onClick={() => goTo(next.id)}
    >
      {next.words.go}
    </Button>
  );
}
