import { LiveProvider } from '../live/LiveProvider.js';
import type { Resumed } from '../session/resume.js';
import { SessionProvider } from '../session/SessionProvider.js';
import { ApiProvider } from './ApiProvider.js';
import { CrashBoundary } from './CrashBoundary.js';
import { Frame } from './Frame.js';
import { Pages } from './Pages.js';

export function App({ resumed }: { resumed: Resumed }) {
  return (
    <CrashBoundary>
      <SessionProvider resumed={resumed}>
        <ApiProvider>
          <LiveProvider>
            <Frame>
              <Pages />
            </Frame>
          </LiveProvider>
        </ApiProvider>
      </SessionProvider>
    </CrashBoundary>
  );
}
