import { createContext, type RefObject, useContext } from 'react';
import type { IconName } from '#client/ui/icon-store.ts';

/** How a step uses the desk: beside the agenda and the preview, or with the whole width and those folded away. */
export interface DeskLayout {
  readonly wide: boolean;
  /** Buttons that fold the agenda and the preview out again; only in the wide layout. */
  readonly foldouts: readonly Foldout[];
  /** The step whose title last had the focus; a new step takes it. */
  readonly focused: RefObject<string | null>;
}

export interface Foldout {
  readonly key: 'agenda' | 'screen';
  readonly icon: IconName;
  /** What it is, whole; on the button stands only `text`, if anything. */
  readonly label: string;
  readonly text: string | null;
  readonly open: boolean;
  readonly toggle: () => void;
}

export const DeskLayoutContext = createContext<DeskLayout | null>(null);

/** The layout the step is shown in. */
export function useDeskLayout(): DeskLayout {
  const layout = useContext(DeskLayoutContext);
  if (!layout) throw new Error('useDeskLayout needs the desk above it');
  return layout;
}
