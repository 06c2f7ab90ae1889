import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { api } from '../api/client';
import { CasePage } from '../cases/CasePage';
import { CasesPage } from '../cases/CasesPage';
import { QueuePage } from '../queue/QueuePage';
import { WorkPage } from '../work/WorkPage';
import { Failure } from './Failure';
import { Person, useMay } from './person';
import { Shell } from './Shell';
import { SignedInPage } from './SignedInPage';
import { useLoaded } from './useLoaded';
import { Waiting } from './Waiting';

export function App() {
  const [me, again] = useLoaded('me', api.me);
  if (me.state === 'loading') return <Waiting what="the console" />;
  if (me.state === 'failed') {
    return (
      <main>
        <Failure error={me.error} onAgain={again} />
      </main>
    );
  }
  return (
    <Person.Provider value={me.value}>
      <BrowserRouter>
        <Shell>
          <Pages />
        </Shell>
      </BrowserRouter>
    </Person.Provider>
  );
}

function Pages() {
  const keys = useMay('VERIFIER', 'SUPERVISOR');
  const home = <Navigate to={keys ? '/work' : '/cases'} replace />;
  return (
    <Routes>
      <Route path="/work/:task?" element={keys ? <WorkPage /> : home} />
      <Route path="/queue" element={<QueuePage />} />
      <Route path="/cases" element={<CasesPage />} />
      <Route path="/cases/:caseId" element={<CasePage />} />
      <Route path="/signed-in" element={<SignedInPage />} />
      <Route path="*" element={home} />
    </Routes>
  );
}
