declare module "virtual:catalogue" {
  import type { Outline, Sheet } from "../domain/outline.ts";
  export const outline: Outline;
  export const sheets: Readonly<Record<string, () => Promise<{ readonly sheet: Sheet }>>>;
}
