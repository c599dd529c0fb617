// Starts Samplan in the browser.
import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app.config';
import { Shell } from './shell/shell';

export const start = () => bootstrapApplication(Shell, appConfig);
