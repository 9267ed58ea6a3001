import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { LateOffers } from '#client/phone/LateOffers.tsx';
import { lateStrings } from '#client/phone/late-strings.ts';
import { OwnTextList } from '#client/phone/OwnTextList.tsx';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { ThemeRow } from '#client/phone/ThemeRow.tsx';
import { useNameNudge } from '#client/phone/use-name-nudge.tsx';
import { type OwnText, useOwnTexts } from '#client/phone/use-own-texts.ts';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Composer } from '#client/ui/Composer.tsx';
import { cleanLine } from '#shared/kernel/text.ts';
import type { ThemesBody } from '#shared/steps/themes/types.ts';
import styles from './Phone.module.css';
import { themesPhoneStrings } from './phone-strings.ts';

/** As the step's module has it; that module brings the parsers along, which no phone needs. */
const MAX_NAME = 40;
const MAX_NAMES = 2;

/** Grouping on the phone: the board to read, and up to two names to propose. */
export function ThemesPhone() {
  const t = useStrings(themesPhoneStrings);
  const kit = useStrings(lateStrings);
  const { round, proposals } = useStep('themes');
  const { themes, workshop } = useView();
  const workshopLang = useWorkshopLang();
  const names = useOwnTexts<ThemesBody, OwnText>({
    box: `${useStepId()}/names/${round}`,
    max: MAX_NAMES,
    read: (body) => body?.names ?? [],
    write: (entries) => (entries.length > 0 ? { names: [...entries] } : null),
    make: ({ key, text }) => ({ key, text: cleanLine(text) }),
  });
  useSpoken(proposals.length > 0 ? t.opened : null, proposals.length);
  const inOrder = Object.entries(themes).sort(([, a], [, b]) => a.order - b.order);
  const { hiddenNotes, heldNotes } = workshop.main;
  return (
    <StepScreen title={t.title} lead={t.lead} dock={<NameDock names={names} />}>
      <LateOffers kinds={['themes']} onTake={names.add} blocked={names.full ? t.full : undefined} />
      <OwnTextList title={t.own} texts={names} receivedText={t.received} />
      {proposals.length > 0 && (
        <section>
          <h2 className={styles.label}>{t.proposals}</h2>
          <ul className={styles.chips} lang={workshopLang}>
            {proposals.map((name) => (
              <li key={name}>
                <Chip tone="line">{name}</Chip>
              </li>
            ))}
          </ul>
        </section>
      )}
      {inOrder.length === 0 && (
        <p>
          <b>{t.nothingYet}</b> {t.nothingYetText}
        </p>
      )}
      <ul className={styles.rows}>
        {inOrder.map(([id, { name, field }]) => (
          <ThemeRow key={id} theme={id} name={name} field={field} />
        ))}
        <LooseNotes open={inOrder.length === 0} />
      </ul>
      {hiddenNotes > 0 && <p className="caption">{kit.hiddenNotes(hiddenNotes)}</p>}
      {heldNotes > 0 && <p className="caption">{kit.heldNotes(heldNotes)}</p>}
    </StepScreen>
  );
}

function LooseNotes({ open }: { readonly open: boolean }) {
  const t = useStrings(themesPhoneStrings);
  const { notes } = useView();
  if (!Object.values(notes).some((note) => note.theme === null && !note.aside)) return null;
  return <ThemeRow theme={null} name={t.loose} open={open} />;
}

function NameDock({ names }: { readonly names: ReturnType<typeof useOwnTexts<ThemesBody, OwnText>> }) {
  const t = useStrings(themesPhoneStrings);
  const words = useStrings(common);
  const announce = useAnnounce();
  const nudge = useNameNudge();
  if (names.full && !names.editing)
    return (
      <p className={styles.full} tabIndex={-1} data-arrival="">
        {t.full}
      </p>
    );
  return (
    <>
      {nudge.question}
      <Composer
        label={t.name}
        placeholder={t.placeholder}
        maxLength={MAX_NAME}
        sendLabel={names.editing ? t.saveChange : t.propose}
        value={names.typed}
        onChange={names.type}
        onSend={(text) => {
          nudge.ask(text, () => {
            if (names.lay(text)) announce(t.proposed);
          });
        }}
        counterText={(left, used) => (used === 0 ? words.charsMax(left) : words.charsLeft(left))}
        onCancel={names.editing ? names.cancelEdit : undefined}
        cancelLabel={words.cancel}
      />
    </>
  );
}
