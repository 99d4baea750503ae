import type { BrowserContext } from "@playwright/test";

/** Collects from now on what the pages of a context complain about, and what they ask for that `origin` does not serve. */
export async function watchFaults(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && asked !== origin) faults.push(`left the app: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The browser itself drops what a page no longer needs once the reader goes on.
    if (reason !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} (${reason})`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  // Report-only policies say nothing on the console.
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- runs in the page, where the console is what is watched
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}
