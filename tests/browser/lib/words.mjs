// The format of amounts, implemented a second time, independently of the library.
const grouped = (digits, separator) => digits.replace(/\B(?=(\d{3})+$)/g, separator);

export function number(value, language) {
  return grouped(String(value), language === 'fr' ? '\u202F' : ',');
}

/** The figures of an amount; with cents when it has any, or when they are requested. */
export function figures(value, language, withCents = false) {
  const cents = Math.round(Math.abs(value) * 100);
  const euros = grouped(String(Math.floor(cents / 100)), language === 'fr' ? '\u202F' : ',');
  const rest = cents % 100;
  return withCents || rest > 0 ? `${euros}${language === 'fr' ? ',' : '.'}${String(rest).padStart(2, '0')}` : euros;
}

/** A range as the cells of tables write it: « de 20 000 à 35 000 », 20,000 to 35,000, or one amount. */
export function range({ min, max }, language, withCents = false) {
  const [from, to] = [figures(min, language, withCents), figures(max, language, withCents)];
  return min === max ? from : language === 'fr' ? `de ${from} à ${to}` : `${from} to ${to}`;
}

export const hasCents = (ranges) => ranges.some(({ min, max }) => Math.round(min * 100) % 100 !== 0 || Math.round(max * 100) % 100 !== 0);

const months = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A date in words: 1er avril 2022, 1 April 2022. */
export function date(iso, language) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${language === 'fr' && day === 1 ? '1er' : day} ${months[language][month - 1]} ${year}`;
}

/** Text as a reader sees it: ordinary white space becomes one space; no-break spaces are kept. */
export const plain = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();
