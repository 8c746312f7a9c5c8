// A part of a page that could not be reloaded is said aloud and shown, not passed over.
"use strict";
(function () {
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
})();
