import { parseIsoWeek } from '@fordel/shared';
import { Redirect, Route, Switch } from 'wouter';
import { InstitutionsPage } from '../institutions/InstitutionsPage.js';
import { PartPage } from '../link/PartPage.js';
import { ImportPage } from '../import/ImportPage.js';
import { ComposePage } from '../messages/ComposePage.js';
import { MessagePage } from '../messages/MessagePage.js';
import { MessagesPage } from '../messages/MessagesPage.js';
import { NormalStockPage } from '../normal-stock/NormalStockPage.js';
import { ReportPage } from '../report/ReportPage.js';
import { useMe } from '../session/use-me.js';
import { SettingsPage } from '../settings/SettingsPage.js';
import { WeekPage } from '../week/WeekPage.js';

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
        {({ isoWeek }) => {
          const asked = parseIsoWeek(isoWeek);
          return asked === null ? <Redirect to="/" replace /> : <WeekPage asked={asked} />;
        }}
      </Route>
      <Route path="/uke/:isoWeek/rapport">
        {({ isoWeek }) => {
          const asked = parseIsoWeek(isoWeek);
          return asked === null ? <Redirect to="/" replace /> : <ReportPage isoWeek={asked} />;
        }}
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
      <Route path="/normallager">
        <NormalStockPage asked={null} />
      </Route>
      <Route path="/normallager/:id">{({ id }) => <NormalStockPage key={id} asked={id} />}</Route>
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  );
}
