"use strict";
(function () {
  // A part of a page that could not be reloaded is said aloud and shown, not passed over.
  function failed() {
    var region = document.getElementById("announcements");
    if (region) {
      region.textContent = region.dataset.failed || "";
    }
  }
  document.addEventListener("htmx:responseError", failed);
  document.addEventListener("htmx:sendError", failed);
  document.addEventListener("htmx:afterRequest", function (event) {
    var region = document.getElementById("announcements");
    if (region && event.detail && event.detail.successful) {
      region.textContent = "";
    }
  });
  // What hangs over the page on hover or focus goes away on Escape, and comes back at the next place.
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.body.classList.add("tips-away");
    }
  });
  ["focusin", "mouseover"].forEach(function (moved) {
    document.addEventListener(moved, function (event) {
      if (event.target.closest && event.target.closest("td")) {
        document.body.classList.remove("tips-away");
      }
    });
  });
})();
