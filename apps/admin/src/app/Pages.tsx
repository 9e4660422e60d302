import { parseIsoWeek } from '@fordel/shared';
import { Redirect, Route, Switch } from 'wouter';
import { ComposePage } from '../messages/ComposePage.js';
import { MessagePage } from '../messages/MessagePage.js';
import { MessagesPage } from '../messages/MessagesPage.js';
import { ReportPage } from '../report/ReportPage.js';
import { SettingsPage } from '../settings/SettingsPage.js';
import { WeekPage } from '../week/WeekPage.js';

/** Every address of the app, and the page behind it. */
export function Pages() {
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
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  );
}
