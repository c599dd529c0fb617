// `npm run pictures`: takes the pictures of the README and the documents anew, from the demo.
import { defineConfig } from '@playwright/test';
import stories from './playwright.config';

export default defineConfig({ ...stories, testMatch: '*.pictures.ts', workers: 1 });
