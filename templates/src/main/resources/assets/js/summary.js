// A page that comes back with problems starts at their list; screen readers then read it first.
const summary = document.querySelector("[data-focus]");
if (summary) {
  summary.focus();
}
