import { useState } from 'react';
import { fetchAgreementText } from '#client/connection/agreement-api.ts';
import { common } from '#client/i18n/common.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import type { Paper } from '#client/poster/Poster.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { fileName, saveFile } from '#client/ui/save-file.ts';
import { useToast } from '#client/ui/toast-context.ts';
import styles from './AgreementPage.module.css';
import { agreementStrings } from './agreement-strings.ts';

interface TakeAlongProps {
  readonly team: string;
  readonly room: string;
  readonly readKey: string;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

/** Paper, a file: what people take with them from the page. */
export function TakeAlong({ team, room, readKey, paper, onPaper }: TakeAlongProps) {
  const t = useStrings(agreementStrings);
  const words = useStrings(common);
  const { lang } = useLang();
  const showToast = useToast();
  const [busy, setBusy] = useState(false);

  const download = async () => {
    setBusy(true);
    const answer = await fetchAgreementText(room, readKey);
    setBusy(false);
    if (!answer.ok) {
      showToast({ text: rejectionText(answer.rejection, lang) });
      return;
    }
    saveFile(answer.text, fileName(t.file, team, 'md'), 'text/markdown');
    showToast({ text: t.downloaded });
  };

  return (
    <div className={styles.ways}>
      <Segmented
        legend={t.size}
        options={[
          { value: 'A4', label: 'A4' },
          { value: 'A3', label: 'A3' },
        ]}
        value={paper}
        onChange={onPaper}
      />
      <Button kind="primary" size="lg" block icon="printer" onClick={() => window.print()}>
        {t.print}
      </Button>
      <Button
        block
        icon="markdown"
        onClick={() => void download()}
        {...(busy ? { disabledReason: words.loading } : {})}
      >
        {t.markdown}
      </Button>
      <p className="caption">{t.markdownHint}</p>
    </div>
  );
}
