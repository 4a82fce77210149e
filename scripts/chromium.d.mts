import type { LaunchOptions } from 'playwright';

/** Which Chromium to launch, and how. */
export function launchOptions(): Promise<LaunchOptions>;
