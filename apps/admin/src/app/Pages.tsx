import { type IsoWeek, parseIsoWeek } from '@fordel/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { Opening } from '../kit/Opening.js';
import { useSession } from '../session/session-context.js';
import { useMe } from '../session/use-me.js';
import { lazyPage } from './lazy-page.js';
import { UnknownPage } from './UnknownPage.js';

/** Each is loaded when it is first opened. */
const InstitutionsPage = lazyPage(() => import('../institutions/InstitutionsPage.js'), 'InstitutionsPage');
const PartPage = lazyPage(() => import('../link/PartPage.js'), 'PartPage');
const ImportPage = lazyPage(() => import('../import/ImportPage.js'), 'ImportPage');
const HistoryPage = lazyPage(() => import('../history/HistoryPage.js'), 'HistoryPage');
const ComposePage = lazyPage(() => import('../messages/ComposePage.js'), 'ComposePage');
const MessagePage = lazyPage(() => import('../messages/MessagePage.js'), 'MessagePage');
const MessagesPage = lazyPage(() => import('../messages/MessagesPage.js'), 'MessagesPage');
const NeedModelPage = lazyPage(() => import('../need-model/NeedModelPage.js'), 'NeedModelPage');
const NormalStockPage = lazyPage(() => import('../normal-stock/NormalStockPage.js'), 'NormalStockPage');
const FollowPage = lazyPage(() => import('../follow/FollowPage.js'), 'FollowPage');
const ShortagesPage = lazyPage(() => import('../follow/shortages/ShortagesPage.js'), 'ShortagesPage');
const OthersReportPage = lazyPage(() => import('../report/OthersReportPage.js'), 'OthersReportPage');
const ReportPage = lazyPage(() => import('../report/ReportPage.js'), 'ReportPage');
const ReportByFilePage = lazyPage(() => import('../guide/ReportByFilePage.js'), 'ReportByFilePage');
const SettingsPage = lazyPage(() => import('../settings/SettingsPage.js'), 'SettingsPage');
const AskPage = lazyPage(() => import('../urgent/AskPage.js'), 'AskPage');
const RequestPage = lazyPage(() => import('../urgent/RequestPage.js'), 'RequestPage');
const UrgentPage = lazyPage(() => import('../urgent/UrgentPage.js'), 'UrgentPage');
const WeekPage = lazyPage(() => import('../week/WeekPage.js'), 'WeekPage');

/** A page of the week in its address, when that is one. */
function ofWeek(text: string, page: (isoWeek: IsoWeek) => ReactNode): ReactNode {
  const isoWeek = parseIsoWeek(text);
  return isoWeek === null ? <UnknownPage /> : page(isoWeek);
}

/** Every address of the app, and the page behind it. */
export function Pages() {
  const { t } = useTranslation();
  const { session } = useSession();
  const me = useMe();
  // What is somebody's own is on many a page: without knowing whose, it would only be left out.
  if (session !== null && me.data === undefined) return <Opening title={t('app.name')} state={me} />;
  // An institution's user has one page, whichever address it came by.
  if (me.data?.me.role === 'INSTITUTION') return <PartPage />;
  return (
    <Switch>
      <Route path="/">
        <WeekPage asked={null} />
      </Route>
      <Route path="/uke/:isoWeek">
        {({ isoWeek }) => ofWeek(isoWeek, (asked) => <WeekPage asked={asked} />)}
      </Route>
      <Route path="/uke/:isoWeek/rapport">
        {({ isoWeek }) => ofWeek(isoWeek, (asked) => <ReportPage isoWeek={asked} />)}
      </Route>
      <Route path="/uke/:isoWeek/rapport/:organisationId">
        {({ isoWeek, organisationId }) =>
          ofWeek(isoWeek, (asked) => <OthersReportPage isoWeek={asked} organisationId={organisationId} />)
        }
      </Route>
      <Route path="/uke/:isoWeek/oppfolging/:fylkesmannId?">
        {({ isoWeek, fylkesmannId }) =>
          ofWeek(isoWeek, (asked) => <FollowPage key={asked} isoWeek={asked} asked={fylkesmannId ?? null} />)
        }
      </Route>
      <Route path="/uke/:isoWeek/mangler">
        {({ isoWeek }) => ofWeek(isoWeek, (asked) => <ShortagesPage key={asked} isoWeek={asked} />)}
      </Route>
      <Route path="/del">
        <PartPage />
      </Route>
      <Route path="/institusjoner">
        <InstitutionsPage />
      </Route>
      <Route path="/uke/:isoWeek/import">
        {({ isoWeek }) => ofWeek(isoWeek, (asked) => <ImportPage key={asked} isoWeek={asked} />)}
      </Route>
      <Route path="/uke/:isoWeek/import/hjelp">
        {({ isoWeek }) => ofWeek(isoWeek, (asked) => <ReportByFilePage isoWeek={asked} />)}
      </Route>
      <Route path="/rapporter">
        <HistoryPage />
      </Route>
      <Route path="/meldinger">
        <MessagesPage />
      </Route>
      <Route path="/meldinger/ny">
        <ComposePage />
      </Route>
      <Route path="/meldinger/:id">{({ id }) => <MessagePage key={id} id={id} />}</Route>
      <Route path="/innstillinger">
        <SettingsPage />
      </Route>
      <Route path="/behovsmodell">
        <NeedModelPage />
      </Route>
      <Route path="/normallager">
        <NormalStockPage asked={null} />
      </Route>
      <Route path="/normallager/:id">{({ id }) => <NormalStockPage key={id} asked={id} />}</Route>
      <Route path="/haster">
        <UrgentPage />
      </Route>
      <Route path="/haster/ny">
        <AskPage />
      </Route>
      <Route path="/haster/:id">{({ id }) => <RequestPage key={id} id={id} />}</Route>
      <Route>
        <UnknownPage />
      </Route>
    </Switch>
  );
}
