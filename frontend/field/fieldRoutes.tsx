import { Navigate, type RouteObject } from 'react-router';

type Screen = Promise<{ default: React.ComponentType }>;
const screen = (load: () => Screen) => ({ lazy: async () => ({ Component: (await load()).default }) });

/** The client routes of the field half. Written as children: Vaadin's check of routes.tsx trips over slash-star. */
export const fieldRoutes: RouteObject = {
  path: 'field',
  hydrateFallbackElement: <main className="screen" aria-busy="true" />,
  ...screen(() => import('./app/FieldFrame')),
  children: [
    { index: true, ...screen(() => import('./today/TodayScreen')) },
    { path: 'cases/:id?', ...screen(() => import('./cases/CasesScreen')) },
    { path: 'scan', ...screen(() => import('./scanning/ScanScreen')) },
    { path: 'q/:token', ...screen(() => import('./place/QrScreen')) },
    { path: 'place/:id', ...screen(() => import('./place/PlaceScreen')) },
    { path: 'plans/:route?', ...screen(() => import('./plans/PlansScreen')) },
    { path: 'me', ...screen(() => import('./me/MeScreen')) },
    { path: 'people/:id?', ...screen(() => import('./people/PeopleScreen')) },
    { path: 'pin', ...screen(() => import('./people/SetPinScreen')) },
    { path: 'round/:id', ...screen(() => import('./round/RoundScreen')) },
    { path: 'round/:id/stop/:place', ...screen(() => import('./round/StopScreen')) },
    { path: 'round/:id/pause', ...screen(() => import('./round/PauseScreen')) },
    { path: 'round/:id/finish', ...screen(() => import('./round/FinishScreen')) },
    { path: 'draft/:id', ...screen(() => import('./draft/DraftScreen')) },
    { path: 'return/:id/:record?', ...screen(() => import('./back/ReturnScreen')) },
    { path: 'handover', ...screen(() => import('./handover/HandoverScreen')) },
    { path: 'finding', ...screen(() => import('./finding/FindingScreen')) },
    { path: 'outbox/:id?', ...screen(() => import('./outbox/OutboxScreen')) },
    { path: 'away', ...screen(() => import('./away/AwayScreen')) },
    // Else Flow would take it, and no Flow page may start under here.
    { path: '*', element: <Navigate to="/field" replace /> },
  ],
};
