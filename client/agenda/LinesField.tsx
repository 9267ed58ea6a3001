import { useState } from 'react';
import { TextArea } from '#client/ui/TextArea.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly most: number;
  readonly longest: number;
  readonly language: string;
  readonly onChange: (lines: string[]) => void;
}

const linesOf = (text: string, most: number, longest: number): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, longest))
    .filter((line) => line !== '')
    .slice(0, most);

/** Several short lines in one field. What is typed stays as it is typed; what counts are its first lines, not too long. */
export function LinesField({ label, hint, lines, most, longest, language, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const known = lines.join('\n');
  // Changed from elsewhere (an undo): what was typed here is no longer what stands.
  const text = typed !== null && linesOf(typed, most, longest).join('\n') === known ? typed : known;
  return (
    <TextArea
      label={label}
      hint={hint}
      lang={language}
      rows={3}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(linesOf(event.target.value, most, longest));
      }}
    />
  );
}
