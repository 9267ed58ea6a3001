import { useCallback, useEffect, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import styles from './FullscreenButton.module.css';
import { screenStrings } from './screen-strings.ts';

/** How long the button and the pointer stay after the last touch of mouse or keyboard. */
const AT_HAND_MS = 3000;

/** Marks the page while somebody is at this computer: what is meant for them alone shows only then (base below). */
function useAtHand(): void {
  useEffect(() => {
    const root = document.documentElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      delete root.dataset.atHand;
    };
    const touch = () => {
      root.dataset.atHand = '';
      clearTimeout(timer);
      timer = setTimeout(leave, AT_HAND_MS);
    };
    touch();
    addEventListener('pointermove', touch);
    addEventListener('pointerdown', touch);
    return () => {
      removeEventListener('pointermove', touch);
      removeEventListener('pointerdown', touch);
      clearTimeout(timer);
      leave();
    };
  }, []);
}

interface Fullscreen {
  readonly on: boolean;
  readonly toggle: () => void;
}

function useFullscreen(onRefused: () => void): Fullscreen {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = useCallback(() => {
    if (!document.fullscreenEnabled) return;
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    void done.catch(onRefused);
  }, [onRefused]);
  return { on, toggle };
}

/** Full screen by a discreet button that fades, or by the key F. */
export function FullscreenButton() {
  const t = useStrings(screenStrings);
  const showToast = useToast();
  const onRefused = useCallback(() => showToast({ text: t.fullscreenRefused }), [showToast, t]);
  const { on, toggle } = useFullscreen(onRefused);
  useAtHand();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      toggle();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [toggle]);

  // Inside the desk's preview, and where the browser has no full screen, there is nothing to offer.
  if (!document.fullscreenEnabled) return null;
  return (
    <div className={styles.corner} data-at-hand>
      <IconButton icon="fullscreen" label={on ? t.fullscreenOff : t.fullscreen} onClick={toggle} />
    </div>
  );
}
