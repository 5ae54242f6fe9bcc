try {
  const t = localStorage.getItem('common-ground:theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {}
