/** Key of the part that names the version. */
export const VERSION_KEY = 'MAA';

/** Value of a question of which one is not sure. No option may use this letter. */
export const NOT_SURE_MARK = 'X';

/** Value of a set question to which no option applies. No option of a set may use this character. */
export const NONE_MARK = '0';
