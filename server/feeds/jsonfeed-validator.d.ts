declare module 'jsonfeed-validator' {
  /** @returns what is wrong with a JSON Feed; nothing where it is valid */
  export default function validate(feed: object): { readonly ruleId: string; readonly message: string }[];
}
