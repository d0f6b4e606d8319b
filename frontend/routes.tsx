import { createBrowserRouter, type RouteObject } from 'react-router';
import { serverSideRoutes } from 'Frontend/generated/flow/Flow';
import { fieldRoutes } from './field/fieldRoutes';

// The two names that Vaadin's generated code takes from here. The field half stands first: no Flow view lives under it.
function build() {
  const routes = [fieldRoutes, ...serverSideRoutes] as RouteObject[];
  return { router: createBrowserRouter(routes, { basename: new URL(document.baseURI).pathname }), routes };
}

export const { router, routes } = build();
