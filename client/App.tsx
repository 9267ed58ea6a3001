import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { CrashGuard } from '#client/CrashGuard.tsx';
import { common } from '#client/i18n/common.ts';
import { LanguageProvider, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { navigate, usePathname } from '#client/navigation.ts';
import JoinApp from '#client/surfaces/join/JoinApp.tsx';
import PhoneApp from '#client/surfaces/phone/PhoneApp.tsx';
import { useTabIcon } from '#client/tab-icon.ts';
import { AnnouncerProvider } from '#client/ui/Announcer.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { ToastProvider } from '#client/ui/ToastProvider.tsx';

const HomeApp = lazy(() => import('#client/surfaces/home/HomeApp.tsx'));
const TryApp = lazy(() => import('#client/surfaces/build/TryApp.tsx'));
const BuildApp = lazy(() => import('#client/surfaces/build/BuildApp.tsx'));

/**
 * The surfaces of a room, by the first word of their address. The way in and the phone come with the page itself: on a
 * poor network one file costs less than two in a row. Everything else is fetched where it is opened.
 */
const roomSurfaces: Readonly<Record<string, ComponentType<{ readonly room: string }>>> = {
  r: PhoneApp,
  desk: lazy(() => import('#client/surfaces/desk/DeskApp.tsx')),
  screen: lazy(() => import('#client/surfaces/screen/ScreenApp.tsx')),
  manager: lazy(() => import('#client/surfaces/manager/ManagerApp.tsx')),
  a: lazy(() => import('#client/surfaces/agreement/AgreementApp.tsx')),
};

/** The one page for all surfaces: each address has its own. Keys are in the fragment only. */
export function App() {
  const path = usePathname();
  useTabIcon(path);
  return (
    <LanguageProvider>
      <CrashGuard>
        <AnnouncerProvider>
          <ToastProvider>
            <Suspense fallback={<Waiting />}>{surfaceAt(path)}</Suspense>
          </ToastProvider>
        </AnnouncerProvider>
      </CrashGuard>
    </LanguageProvider>
  );
}

/** Seven addresses need no router: a phone would have to fetch it before anything else. */
function surfaceAt(path: string): ReactNode {
  const [, first = '', room = ''] = path.split('/');
  if (path === '/') return <HomeApp />;
  if (path === '/j') return <JoinApp />;
  if (first === 'build') return room === 'try' ? <TryApp /> : <BuildApp />;
  const Surface = Object.hasOwn(roomSurfaces, first) && room !== '' ? roomSurfaces[first] : undefined;
  return Surface ? <Surface key={room} room={room} /> : <Elsewhere />;
}

/** An address that leads nowhere leads home. */
function Elsewhere() {
  useEffect(() => navigate('/', { replace: true }), []);
  return <Waiting />;
}

function Waiting() {
  return <Skeleton label={useStrings(common).loading} />;
}
