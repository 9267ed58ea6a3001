import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useDraft } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import type { ChoiceBody } from '#shared/steps/groups/types.ts';
import { draftsByTopic, type TopicDrafts } from './drafts-by-topic.ts';
import styles from './Phone.module.css';
import { groupsPhoneStrings } from './phone-strings.ts';

/** Several groups drafted on one theme: which draft is tested first? Hidden until all is opened. */
export function ChooseDraft() {
  const t = useStrings(groupsPhoneStrings);
  const { drafts } = useStep('groups');
  const choice = useDraft<ChoiceBody>(`${useStepId()}/choice/1`);
  const contested = draftsByTopic(drafts).filter(({ own }) => own.length > 1);
  useSpoken(t.chooseTitle);

  const choose = ({ own }: TopicDrafts, draft: string) => {
    const others = (choice.latest()?.choices ?? []).filter((each) => !own.some(({ id }) => id === each));
    choice.save({ choices: [...others, draft] });
  };
  return (
    <StepScreen title={t.chooseTitle} lead={t.chooseLead}>
      {contested.map((topic) => (
        <Contested
          key={topic.topic}
          topic={topic}
          chosen={topic.own.find(({ id }) => choice.body?.choices.includes(id))?.id ?? null}
          onChoose={(draft) => choose(topic, draft)}
        />
      ))}
    </StepScreen>
  );
}

interface ContestedProps {
  readonly topic: TopicDrafts;
  readonly chosen: string | null;
  readonly onChoose: (draft: string) => void;
}

function Contested({ topic: { topic, own }, chosen, onChoose }: ContestedProps) {
  const t = useStrings(groupsPhoneStrings);
  const { themes } = useView();
  const workshopLang = useWorkshopLang();
  const theme = topic === null ? undefined : themes[topic];
  return (
    <section className={styles.section} lang={workshopLang}>
      <div className={styles.theme} aria-hidden="true">
        {theme && <Tile field={theme.field} size="sm" />}
        <b>{theme?.name ?? t.noTopic}</b>
      </div>
      <RadioCards
        legend={theme?.name ?? t.noTopic}
        hideLegend
        options={own.map(({ id, principle, boundary }) => ({
          value: id,
          label: principle || boundary,
          ...(principle !== '' && boundary !== '' ? { hint: boundary } : {}),
        }))}
        value={chosen}
        onChange={onChoose}
      />
    </section>
  );
}
