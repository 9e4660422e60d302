import type { Resumed } from '../session/resume.js';
import { SessionProvider } from '../session/SessionProvider.js';
import { CrashBoundary } from './CrashBoundary.js';
import { CrashNotice } from './CrashNotice.js';
import { Frame } from './Frame.js';
import { Page } from './Page.js';
import { SignedInConnection } from './SignedInConnection.js';

export function App({ resumed }: { resumed: Resumed }) {
  return (
    <CrashBoundary
      notice={
        <main>
          <CrashNotice />
        </main>
      }
    >
      <SessionProvider resumed={resumed}>
        <SignedInConnection>
          <Frame>
            <Page />
          </Frame>
        </SignedInConnection>
      </SessionProvider>
    </CrashBoundary>
  );
}
