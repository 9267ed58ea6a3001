import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import type { OwnTemplate } from '#client/prepare/agenda-file.ts';
import { forgetOwnTemplate, keepOwnTemplate, useOwnTemplates } from '#client/prepare/own-templates.ts';
import { IconButton } from '#client/ui/IconButton.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { agendaMinutes } from '#shared/workshop/agenda-schema.ts';
import { homeStrings } from './home-strings.ts';
import { TemplateCard } from './TemplateCard.tsx';

/** Agendas of one's own that this browser keeps, as cards like the others. */
export function OwnTemplates({ onStart }: { readonly onStart: (own: OwnTemplate) => void }) {
  const t = useStrings(homeStrings);
  const showToast = useToast();
  return useOwnTemplates().map((own) => (
    <li key={own.title}>
      <TemplateCard
        template={own.template}
        name={own.title}
        text={t.ownSteps(own.steps.map((step) => step.title).join(', '))}
        minutes={t.minutes(`${agendaMinutes(own.steps)}`)}
        people={t.people}
        badge={t.own}
        onStart={() => onStart(own)}
        menu={
          <IconButton
            icon="trash"
            label={t.removeOwn(own.title)}
            onClick={() => {
              forgetOwnTemplate(own.title);
              showToast({ text: t.removedOwn(own.title), undo: () => void keepOwnTemplate(own) });
            }}
          />
        }
      />
    </li>
  ));
}
