import { Refusal } from '../model/finding.ts';
import type { SettingKey, Settings } from '../model/settings.ts';
import type { Points } from '../model/units.ts';

/** What is wrong with a setting, at the place where it was made. */
export function settingRefusal(settings: Settings, key: SettingKey, message: string, hint: string): Refusal {
  const place = settings.places?.get(key) ?? { file: null, line: null, column: null };
  return new Refusal({ code: 'setting-range', severity: 'error', message, hint, ...place });
}

/** A length as a person reads it. */
export function told(length: Points): string {
  return `${Math.round(length * 100) / 100} pt`;
}
