// Fetches what starts Samplan in the browser, and beside it the page of a plan for who comes straight to one.
if (location.pathname.startsWith('/plan/')) void import('./app/plan/plan.routes');

const { start } = await import('./app/start');
await start();
