import { defineConfig } from '@playwright/test';
import base from '../../../playwright.config';

/** Every screen of every role in both themes, at three widths and at twice the size of text. */
export default defineConfig({ ...base, testDir: '.', timeout: 600_000 });
