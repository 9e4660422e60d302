import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../kit/Loading.js';
import { CrashBoundary } from './CrashBoundary.js';
import { CrashNotice } from './CrashNotice.js';
import { Pages } from './Pages.js';

/** The page one is on, once its script is there. When it fails, the way to the others stays. */
export function Page() {
  const [at] = useLocation();
  return (
    <CrashBoundary notice={<CrashNotice />} at={at}>
      <Suspense
        fallback={
          <div className="wide opening">
            <Loading lines={6} />
          </div>
        }
      >
        <Pages />
      </Suspense>
    </CrashBoundary>
  );
}
