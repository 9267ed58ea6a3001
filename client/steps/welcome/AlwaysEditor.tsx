import { useRef, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import { MAX_ALWAYS } from '#shared/workshop/commands.ts';
import styles from './AlwaysEditor.module.css';
import { welcomeDesk } from './desk-strings.ts';

interface AlwaysEditorProps {
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
  /** The workshop's language, which the lines are written in. */
  readonly language: string;
}

/** The lines of "always applies", one field each. Empty lines are dropped by whoever saves them. */
export function AlwaysEditor({ lines, onChange, language }: AlwaysEditorProps) {
  const t = useStrings(welcomeDesk);
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState(false);
  const set = (at: number, text: string) => onChange(lines.map((line, index) => (index === at ? text : line)));
  return (
    <div className={styles.editor}>
      {lines.length === 0 && <p className="muted">{t.noLines}</p>}
      <ul className={styles.lines} ref={list}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={index}>
            <TextField
              label={t.alwaysLine(index + 1)}
              hideLabel
              lang={language}
              maxLength={MAX_TEXT}
              value={line}
              autoFocus={added && index === lines.length - 1}
              onChange={(event) => set(index, event.target.value)}
            />
            <IconButton
              icon="trash"
              label={t.removeLine(index + 1)}
              onClick={() => {
                setAdded(false);
                onChange(lines.filter((_, at) => at !== index));
                list.current?.parentElement?.querySelector<HTMLElement>('[data-add-line]')?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {lines.length < MAX_ALWAYS && (
        <Button
          icon="plus"
          kind="ghost"
          data-add-line=""
          onClick={() => {
            setAdded(true);
            onChange([...lines, '']);
          }}
        >
          {t.addLine}
        </Button>
      )}
    </div>
  );
}
