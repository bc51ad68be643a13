/**
 * Gives a text typographic quotation marks and apostrophes in place of straight ones.
 * @param {string} text
 * @returns {string}
 */
export const smartQuotes = (text) =>
  text
    .replace(/(^|[\s([\u2018\u201c])"/g, '$1\u201c')
    .replaceAll('"', '\u201d')
    .replace(/(^|[\s([\u201c])'/g, '$1\u2018')
    .replaceAll("'", '\u2019');
