// Before the first paint; a file of its own, since a strict content policy forbids inline script.
try {
  const theme = JSON.parse(localStorage.getItem("role-explorer"))?.theme;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
