// Angular in tests: compiled on the spot, without zones.
import '@angular/compiler';
import { getTestBed } from '@angular/core/testing';
import { afterEach } from 'vitest';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';

getTestBed().initTestEnvironment(BrowserTestingModule, platformBrowserTesting(), {
  teardown: { destroyAfterEach: true },
});

afterEach(() => getTestBed().resetTestingModule());
