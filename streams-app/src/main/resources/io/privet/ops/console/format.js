// How figures, times and names are put into words, the same on every page.

const LOCALE = 'en-GB';
const WHOLE = new Intl.NumberFormat(LOCALE);
const SECOND = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
const MINUTE = new Intl.DateTimeFormat(LOCALE, {
  day: '2-digit', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC',
});

export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

export const CATEGORIES = {
  DATA_MANAGEMENT: 'Data management',
  MEMORIZATION_AND_LEAKAGE: 'Memorization and leakage',
  DOWNSTREAM_USAGE: 'Unintended downstream usage',
  INFERENCE_AND_INVERSION: 'Adversarial inference and inversion',
  HARMFUL_APPLICATIONS: 'Misuse via harmful applications',
};

export const count = (number) => WHOLE.format(number);
export const second = (time) => (time ? `${SECOND.format(new Date(time))} UTC` : '');
export const minute = (time) => (time ? MINUTE.format(new Date(time)).replace(',', '') : '');

/** The name of a constant as words: `RESOLVED_BY_PERSON` is `resolved by person`. */
export const words = (constant) => String(constant ?? '').toLowerCase().replaceAll(/[_-]/g, ' ').replace('dataset', 'data set');

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A measured value with the decimals that its size needs. */
export function figure(value, unit) {
  if (unit === 'share') {
    return `${(100 * value).toFixed(1)} %`;
  }
  const decimals = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) < 10 ? 3 : 1;
  const text = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: decimals, minimumFractionDigits: decimals }).format(value);
  return unit ? `${text} ${unit}` : text;
}

/** Time between two moments in the largest unit that fits: `2 h 10 min`. */
export function span(from, to) {
  const millis = Math.max(0, new Date(to) - new Date(from));
  if (millis < 120000) {
    return `${Math.round(millis / 1000)} s`;
  }
  const minutes = Math.round(millis / 60000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) {
    return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  }
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** Who acts, or that nobody is a suspect. */
export function who(alert) {
  if (alert.scope === 'CAMPAIGN') {
    return `${count(alert.members.length)} principals`;
  }
  return alert.scope === 'MODEL' ? 'no suspect' : alert.principal ?? 'unknown';
}

/** What the verdict rests upon: `6,006 inputs`, `1 output`. */
export function rows(alert) {
  const unit = alert.targetKind === 'DATASET' ? 'object' : Object.keys(alert.leaks ?? {}).length > 0 ? 'output' : 'input';
  return `${count(alert.rows)} ${unit}${alert.rows === 1 ? '' : 's'}`;
}
