// Starts Samplan in the browser.
import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { Shell } from './app/shell/shell';

// Who comes straight to a plan need not wait for its page until it is known who they are.
if (location.pathname.startsWith('/plan/')) void import('./app/plan/plan.routes');

await bootstrapApplication(Shell, appConfig);
