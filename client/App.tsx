import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { CrashGuard } from '#client/CrashGuard.tsx';
import { common } from '#client/i18n/common.ts';
import { LanguageProvider, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { AnnouncerProvider } from '#client/ui/Announcer.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { ToastProvider } from '#client/ui/ToastProvider.tsx';

const HomeApp = lazy(() => import('#client/surfaces/home/HomeApp.tsx'));
const JoinApp = lazy(() => import('#client/surfaces/join/JoinApp.tsx'));
const PhoneApp = lazy(() => import('#client/surfaces/phone/PhoneApp.tsx'));
const DeskApp = lazy(() => import('#client/surfaces/desk/DeskApp.tsx'));
const ScreenApp = lazy(() => import('#client/surfaces/screen/ScreenApp.tsx'));
const AgreementApp = lazy(() => import('#client/surfaces/agreement/AgreementApp.tsx'));

/** The one page for all surfaces: each address has its own, fetched when it is needed. Keys are in the fragment only. */
export function App() {
  return (
    <LanguageProvider>
      <CrashGuard>
        <AnnouncerProvider>
          <ToastProvider>
            <Suspense fallback={<Waiting />}>
              <Switch>
                <Route path="/" component={HomeApp} />
                <Route path="/j" component={JoinApp} />
                <Route path="/r/:room">{({ room }) => <PhoneApp room={room} />}</Route>
                <Route path="/desk/:room">{({ room }) => <DeskApp room={room} />}</Route>
                <Route path="/screen/:room">{({ room }) => <ScreenApp room={room} />}</Route>
                <Route path="/a/:room">{({ room }) => <AgreementApp room={room} />}</Route>
                <Route>
                  <Redirect to="/" replace />
                </Route>
              </Switch>
            </Suspense>
          </ToastProvider>
        </AnnouncerProvider>
      </CrashGuard>
    </LanguageProvider>
  );
}

function Waiting() {
  return <Skeleton label={useStrings(common).loading} />;
}
