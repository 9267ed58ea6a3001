import { Icon } from './Icon.tsx';

interface GroupMarkProps {
  /** For those who hear it: "från en grupp". */
  readonly label: string;
}

/** A quiet sign after a note's text: a mixed group wrote it together. */
export function GroupMark({ label }: GroupMarkProps) {
  return (
    <>
      {' '}
      <Icon name="people" size="0.9em" />
      <span className="visually-hidden">{label}</span>
    </>
  );
}
