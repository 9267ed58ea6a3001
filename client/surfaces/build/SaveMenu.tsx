import { useRef } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { agendaFileText, MAX_FILE, type OwnTemplate, readAgendaFile } from '#client/prepare/agenda-file.ts';
import { keepOwnTemplate } from '#client/prepare/own-templates.ts';
import type { Prepared } from '#client/prepare/prepared.ts';
import { Menu } from '#client/ui/Menu.tsx';
import { fileName, saveFile } from '#client/ui/save-file.ts';
import { useToast } from '#client/ui/toast-context.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { buildStrings } from './build-strings.ts';

type Own = Prepared & { readonly steps: readonly AgendaStep[] };

interface SaveMenuProps {
  readonly prepared: Own;
  readonly onChange: (change: Partial<Prepared>) => void;
}

/** Only the agenda: neither the group's name nor a contact belongs in a template. */
function ownOf({ title, language, template, steps }: Own): OwnTemplate {
  return { format: 'samsyn-agenda', version: 1, title, language, template, steps: [...steps] };
}

/** Keeps the agenda for another time: in this browser, or as a file; and reads one in. */
export function SaveMenu({ prepared, onChange }: SaveMenuProps) {
  const t = useStrings(buildStrings);
  const showToast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const own = ownOf(prepared);
  const load = async (file: File): Promise<void> => {
    const text = file.size > MAX_FILE ? '' : await file.text();
    const read = readAgendaFile(text);
    if (!read.ok) return showToast({ text: t[read.why] });
    const { title, language, template, steps } = read.own;
    const before = { title: prepared.title, language: prepared.language, template: prepared.template };
    onChange({ title, language, template, steps });
    showToast({ text: t.loaded(title), undo: () => onChange({ ...before, steps: prepared.steps }) });
  };
  return (
    <>
      <Menu
        label={t.menu}
        icon="download"
        items={[
          {
            label: t.saveOwn,
            icon: 'star',
            onSelect: () => showToast({ text: keepOwnTemplate(own) ? t.saved(own.title) : t.savedForNow }),
          },
          {
            label: t.download,
            icon: 'download',
            onSelect: () => saveFile(agendaFileText(own), fileName(t.fileName, own.title, 'json'), 'application/json'),
          },
          { label: t.load, icon: 'doc', onSelect: () => input.current?.click() },
        ]}
      />
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t.load}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void load(file);
        }}
      />
    </>
  );
}
