const key = "place";

/** Opens the window where the last one stood, and remembers each place it goes to. */
export function keepPlace(): void {
  const last = localStorage.getItem(key);
  if (["", "#/"].includes(location.hash) && last !== null) location.replace(last);
  addEventListener("hashchange", () => {
    localStorage.setItem(key, location.hash);
  });
}
