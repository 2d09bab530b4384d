import { defineConfig } from '@playwright/test';
import base from '../../../playwright.config';

/** `npm run screenshots`: the pictures of the documentation, from a demo that nobody else touches. */
export default defineConfig({ ...base, testDir: '.', workers: 1, timeout: 120_000 });
