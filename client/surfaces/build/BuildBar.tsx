import { useState } from 'react';
import * as v from 'valibot';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import type { Prepared } from '#client/prepare/prepared.ts';
import { Button } from '#client/ui/Button.tsx';
import { DeskBar } from '#client/ui/DeskFrame.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { agendaSchema } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import styles from './BuildBar.module.css';
import { buildStrings } from './build-strings.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { TryDialog } from './TryDialog.tsx';

interface BuildBarProps {
  readonly prepared: Prepared & { readonly steps: readonly AgendaStep[] };
  /** The step that is looked at. */
  readonly selected: AgendaStep | undefined;
  readonly onChange: (change: Partial<Prepared>) => void;
  readonly onOpen: () => void;
}

/** What the agenda is called, and what can be done with the whole of it. */
export function BuildBar({ prepared, selected, onChange, onOpen }: BuildBarProps) {
  const t = useStrings(buildStrings);
  const [renaming, setRenaming] = useState(false);
  const [trying, setTrying] = useState(false);
  const { title, steps, language } = prepared;
  const incomplete = v.is(agendaSchema, steps) ? undefined : t.incomplete;
  return (
    <>
      <DeskBar
        homeHref="/"
        title={
          <span className={styles.title}>
            <span lang={language}>{title}</span>
            <IconButton icon="pencil" label={t.rename} onClick={() => setRenaming(true)} />
          </span>
        }
        subtitle={<span className="muted">{t.keptHere}</span>}
      >
        <Button icon="phone" disabledReason={incomplete} onClick={() => setTrying(true)}>
          {t.tryOut}
        </Button>
        <SaveMenu prepared={prepared} onChange={onChange} />
        <Button kind="primary" size="lg" iconEnd="right" disabledReason={incomplete} onClick={onOpen}>
          {t.open}
        </Button>
      </DeskBar>
      {trying && (
        <TryDialog
          steps={steps}
          language={language}
          first={Math.max(
            0,
            steps.findIndex((step) => step.id === selected?.id),
          )}
          onClose={() => setTrying(false)}
        />
      )}
      {renaming && (
        <RenameDialog
          title={title}
          onClose={() => setRenaming(false)}
          onRename={(name) => {
            setRenaming(false);
            onChange({ title: name });
          }}
        />
      )}
    </>
  );
}
