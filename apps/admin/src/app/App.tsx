import type { Resumed } from '../session/resume.js';
import { SessionProvider } from '../session/SessionProvider.js';
import { WeekPage } from '../week/WeekPage.js';
import { ApiProvider } from './ApiProvider.js';
import { CrashBoundary } from './CrashBoundary.js';
import { Frame } from './Frame.js';

export function App({ resumed }: { resumed: Resumed }) {
  return (
    <CrashBoundary>
      <SessionProvider resumed={resumed}>
        <ApiProvider>
          <Frame>
            <WeekPage />
          </Frame>
        </ApiProvider>
      </SessionProvider>
    </CrashBoundary>
  );
}
