import { type IsoWeek, parseIsoWeek } from '@fordel/shared';
import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { InstitutionsPage } from '../institutions/InstitutionsPage.js';
import { PartPage } from '../link/PartPage.js';
import { ImportPage } from '../import/ImportPage.js';
import { HistoryPage } from '../history/HistoryPage.js';
import { ComposePage } from '../messages/ComposePage.js';
import { MessagePage } from '../messages/MessagePage.js';
import { MessagesPage } from '../messages/MessagesPage.js';
import { NeedModelPage } from '../need-model/NeedModelPage.js';
import { NormalStockPage } from '../normal-stock/NormalStockPage.js';
import { FollowPage } from '../follow/FollowPage.js';
import { ShortagesPage } from '../follow/shortages/ShortagesPage.js';
import { OthersReportPage } from '../report/OthersReportPage.js';
import { ReportPage } from '../report/ReportPage.js';
import { useMe } from '../session/use-me.js';
import { SettingsPage } from '../settings/SettingsPage.js';
import { AskPage } from '../urgent/AskPage.js';
import { RequestPage } from '../urgent/RequestPage.js';
import { UrgentPage } from '../urgent/UrgentPage.js';
import { WeekPage } from '../week/WeekPage.js';

/** A page of the week in its address; the way home when that is none. */
function ofWeek(text: string, page: (isoWeek: IsoWeek) => ReactNode): ReactNode {
  const isoWeek = parseIsoWeek(text);
  return isoWeek === null ? <Redirect to="/" replace /> : page(isoWeek);
}

/** Every address of the app, and the page behind it. */
export function Pages() {
  // An institution's user has one page, whichever address it came by.
  if (useMe().data?.me.role === 'INSTITUTION') return <PartPage />;
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
        {({ isoWeek }) => {
          const asked = parseIsoWeek(isoWeek);
          return asked === null ? <Redirect to="/" replace /> : <ImportPage key={asked} isoWeek={asked} />;
        }}
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
        <Redirect to="/" replace />
      </Route>
    </Switch>
  );
}
