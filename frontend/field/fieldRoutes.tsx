import type { RouteObject } from 'react-router';

type Screen = Promise<{ default: React.ComponentType }>;
const screen = (load: () => Screen) => ({ lazy: async () => ({ Component: (await load()).default }) });

/** The client routes of the field half. Written as children: Vaadin's check of routes.tsx trips over slash-star. */
export const fieldRoutes: RouteObject = {
  path: 'field',
  children: [{ index: true, ...screen(() => import('./today/TodayScreen')) }],
};
