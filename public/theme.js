try {
  const theme = JSON.parse(localStorage.getItem("role-explorer"))?.theme;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
