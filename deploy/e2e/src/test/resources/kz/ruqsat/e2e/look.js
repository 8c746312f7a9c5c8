// What the tests of the pages look at from inside a page; each answers with sentences about what is wrong, or with what it saw.
"use strict";
const look = {
  shown: (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,

  name: (element) =>
    element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") +
    [...element.classList].map((one) => "." + one).join("") + " «" + element.textContent.trim().slice(0, 40) + "»",

  /**
   * The rules of WCAG 2.2 AA and of good practice that a machine can check. Contrast takes most of the time and does not
   * depend on the words: once in one language is enough.
   */
  async rules(contrast) {
    const found = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "color-contrast": { enabled: contrast } },
      resultTypes: ["violations"],
      preload: false,
    });
    return found.violations.flatMap((rule) =>
      rule.nodes.map((node) => rule.id + ": " + node.target.join(" ") + ": " + node.failureSummary));
  },

  /** A page whose making failed half-way was sent without its end. */
  end: () => (document.querySelector("footer.site") ? [] : ["the page ends before its foot"]),

  /** Everything within the width of the window: nothing cut off, no way to scroll sideways. */
  tooWide() {
    const width = document.documentElement.clientWidth;
    const faults = [...document.querySelectorAll("body *")]
      .filter((one) => look.shown(one) && !one.closest(".unseen, thead, .skip") && one.getBoundingClientRect().right > width + 1)
      .map((one) => look.name(one) + " ends at " + Math.round(one.getBoundingClientRect().right) + " of " + width);
    // What does not fit into its own box lies over its neighbour.
    const boxes = [...document.querySelectorAll("body *:not(input, select, textarea, svg *)")];
    faults.push(...boxes
      .filter((one) => look.shown(one) && !one.closest(".unseen, thead") && one.clientWidth > 0)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => look.name(one) + " needs " + one.scrollWidth + " of " + one.clientWidth));
    if (document.documentElement.scrollWidth > width) {
      faults.push("the page is " + document.documentElement.scrollWidth + " wide");
    }
    return faults;
  },

  /** Texts that are for programs: missing keys, codes, ids, instants. Values (dd) and code elements may be ids. */
  raw() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults = [];
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent;
      const place = texts.currentNode.parentElement;
      const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(text) && !place.closest("dd, code");
      if (id || /⟦|\?\?|#\{|\b[A-Z]{2,}_[A-Z_]+\b|\d{4}-\d\d-\d\dT\d\d:/.test(text)) {
        faults.push("for programs: " + text.trim());
      }
    }
    return faults;
  },

  /** What can have the focus, in the order of the page. */
  stops: () =>
    [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((one) => one.checkVisibility()),

  /** Which of the stops has the focus, or -1. */
  stop: () => look.stops().indexOf(document.activeElement),

  /** What has the focus without a person seeing that. */
  unseenFocus() {
    const one = document.activeElement;
    const place = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 &&
      place.top < innerHeight && place.bottom > 0 && place.left < innerWidth && place.right > 0;
    return seen ? "" : look.name(one);
  },
};
