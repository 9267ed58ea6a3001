import '#client/ui/more-icons.ts';
import { useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateLine } from '#client/mandate/MandateLine.tsx';
import { StepHeading, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { usePhoneMemory } from '#client/store/phone-memory.ts';
import { useRoomContext, useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { type Agreement, type AgreementNorm, agreementOf } from '#shared/workshop/agreement.ts';
import styles from './EndedWorkshop.module.css';
import { endedStrings } from './ended-strings.ts';
import { OwnNextStep } from './OwnNextStep.tsx';

/** After the workshop: the agreement on the phone, the way to all of it, the own next step, and what is deleted when. */
export function EndedWorkshop() {
  const t = useStrings(endedStrings);
  const { lang } = useLang();
  const { id } = useRoomContext();
  const view = useView();
  const agreement = agreementOf(view);
  const { readKey } = view.links.main;
  const facts = [agreement.team, formatDate(lang, agreement.date, 'year')];
  return (
    <PhoneFrame
      top={
        <PhoneTop
          left={<Logo />}
          right={
            <span className={styles.art}>
              <TwoCircles variant="hero" />
            </span>
          }
        />
      }
      className={styles.main}
      dock={
        readKey && (
          <ButtonLink kind="primary" size="lg" block icon="doc" className={styles.open} href={`/a/${id}#${readKey}`}>
            {t.openAgreement}
          </ButtonLink>
        )
      }
    >
      <div className={styles.title}>
        <StepHeading text={agreement.norms.length > 0 ? t.agreedTitle : t.doneTitle} className={styles.heading} />
        <p className="lead">{facts.join(', ')}</p>
      </div>
      <AgreedNorms agreement={agreement} />
      {agreement.followUp.confirmed && (
        <p className={styles.date}>
          <Icon name="calendar" size="1.5rem" />
          <b>{t.followUp(formatDate(lang, agreement.followUp.date, 'weekday'))}</b>
        </p>
      )}
      <OwnNextStep />
      <More agreement={agreement} />
      <ClearPhone />
    </PhoneFrame>
  );
}

function AgreedNorms({ agreement }: { readonly agreement: Agreement }) {
  const t = useStrings(endedStrings);
  const { lang } = useLang();
  const workshopLang = useWorkshopLang();
  if (agreement.norms.length === 0) return <p>{t.noNorms}</p>;
  const badge = (norm: AgreementNorm) =>
    norm.status === 'onTrial' && (
      <Chip tone="accent" icon="flag">
        <span lang={lang}>{t.onTrial(formatDate(lang, agreement.followUp.date))}</span>
      </Chip>
    );
  return (
    <ol className={styles.norms}>
      {agreement.norms.map((norm) => (
        <li key={norm.id} lang={workshopLang}>
          <NormCard
            field={norm.theme?.field}
            principle={norm.principle}
            boundary={norm.boundary}
            badge={badge(norm) || undefined}
          >
            <MandateLine mandate={norm.mandate} manager={agreement.manager} language={agreement.language} />
          </NormCard>
        </li>
      ))}
    </ol>
  );
}

function More({ agreement }: { readonly agreement: Agreement }) {
  const t = useStrings(endedStrings);
  const workshopLang = useWorkshopLang();
  return (
    <div className={styles.more}>
      {agreement.always.length > 0 && (
        <Disclosure summary={t.always}>
          <ul className={styles.lines} lang={workshopLang}>
            {agreement.always.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {agreement.outside.length > 0 && (
        <Disclosure summary={t.outside}>
          <ul className={styles.lines} lang={workshopLang}>
            {agreement.outside.map((norm) => (
              <li key={norm.id}>
                <NormText principle={norm.principle} boundary={norm.boundary} size="sm" headingLevel={3} />
                <MandateLine mandate={norm.mandate} manager={agreement.manager} language={agreement.language} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {agreement.parked.length > 0 && (
        <Disclosure summary={t.parked}>
          <ul className={styles.lines} lang={workshopLang}>
            {agreement.parked.map((norm) => (
              <li key={norm.id}>
                <NormText principle={norm.principle} boundary={norm.boundary} size="sm" headingLevel={3} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t.whatHappens}>
        <ul className={styles.lines}>
          <li>{t.deletedServer}</li>
          <li>{t.deletedAgreement}</li>
          <li>{t.deletedPhone}</li>
        </ul>
      </Disclosure>
    </div>
  );
}

/** Takes the next step and whatever was written off this phone, once the person is sure. */
function ClearPhone() {
  const t = useStrings(endedStrings);
  const words = useStrings(common);
  const memory = usePhoneMemory();
  const showToast = useToast();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button kind="ghost" icon="trash" className={styles.clear} onClick={() => setAsking(true)}>
        {t.clear}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.clearTitle}
        role="alertdialog"
        size="sm"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button
              kind="stop"
              onClick={() => {
                memory.notebook.clear();
                memory.drafts.clear();
                setAsking(false);
                showToast({ text: t.cleared });
              }}
            >
              {t.clear}
            </Button>
          </>
        }
      >
        <p>{t.clearText}</p>
      </Dialog>
    </div>
  );
}
