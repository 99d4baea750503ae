// Sets the chosen theme before the first paint. A file of its own, since a strict content policy forbids inline script.
try {
  const stored = JSON.parse(localStorage.getItem("role-explorer") ?? "null");
  const theme = stored?.theme;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage, or with something else in it, the system's theme stands.
}
