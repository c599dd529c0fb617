// Angular in tests: compiled on the spot, without zones; each test gets a world of its own, in the document of its file.
import '@angular/compiler';
import { getTestBed } from '@angular/core/testing';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
import { afterEach } from 'vitest';

getTestBed().resetTestEnvironment();
getTestBed().initTestEnvironment(BrowserTestingModule, platformBrowserTesting());
afterEach(() => {
  getTestBed().resetTestingModule();
});
