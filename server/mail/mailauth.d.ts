declare module 'mailauth/lib/dkim/verify' {
  export function dkimVerify(
    message: Buffer,
    options: { readonly resolver: (name: string, type: string) => Promise<string[][]> },
  ): Promise<{
    readonly results: readonly {
      readonly status: { readonly result: string };
      readonly signingHeaders: { readonly keys: string };
    }[];
  }>;
}
