import '#client/ui/more-icons.ts';
import { RoomProvider } from '#client/store/RoomProvider.tsx';
import { useFragment } from '#client/store/use-fragment.ts';
import { useSurface } from '#client/ui/surface.ts';
import { ScreenGone } from './ScreenGone.tsx';
import { ScreenStage } from './ScreenStage.tsx';

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
