/**
 * Curls the straight quotation marks and apostrophes of a text.
 * @param {string} text
 * @returns {string}
 */
export const curl = (text) =>
  text
    .replace(/(^|[\s([\u2018\u201c])"/g, '$1\u201c')
    .replaceAll('"', '\u201d')
    .replace(/(^|[\s([\u201c])'/g, '$1\u2018')
    .replaceAll("'", '\u2019');
