declare module "virtual:catalogue" {
  export const outline: import("../domain/outline.ts").Outline;
  /** Under it lie `remarks.json`, `directory.json`, `library.json` and `roles/<id>.json`. */
  export const address: string;
}
