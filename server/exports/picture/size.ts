/** Size of a preview picture in pixels; what link previews are made for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
