import { useEffect, useState } from 'react';
import { RoomProvider } from '#client/store/RoomProvider.tsx';
import { useSurface } from '#client/ui/surface.ts';
import { ScreenGone } from './ScreenGone.tsx';
import { ScreenStage } from './ScreenStage.tsx';

/** The key is in the fragment, which no server sees and no log holds. */
function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const onChange = () => setFragment(location.hash.slice(1));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return fragment;
}

/** The shared screen of one room, opened with the screen's own key. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function ScreenApp({ room }: { readonly room: string }) {
  useSurface('wall');
  const key = useFragment();
  if (key === '') return <ScreenGone reason={null} />;
  return (
    <RoomProvider credentials={{ audience: 'screen', room, token: key }}>
      <ScreenStage />
    </RoomProvider>
  );
}
