/*
 * Runs before office.js and before the bundle, in any web view there is: plain ECMAScript 5.
 * It says so where the web view is too old or a script did not come, instead of leaving the page blank (attribute data-notice of
 * <html>, which the page's style turns into words), and guards what scripts may be loaded where the browser has Trusted Types.
 */
(function () {
  'use strict';
  var root = document.documentElement;
  var tag = String(navigator.language || '').toLowerCase();
  var language = tag.slice(0, 2);
  root.setAttribute('lang', /^(bg|ru|uk)$/.test(language) ? language : 'en');
  if (location.hostname === 'localhost') root.setAttribute('data-development', '');

  function say(notice) {
    // What else goes wrong in a web view that is too old comes of that.
    if (root.hasAttribute('data-started') || root.getAttribute('data-notice') === 'old') return;
    root.setAttribute('data-notice', notice);
  }

  var MICROSOFT = ['https://appsforoffice.microsoft.com/', 'https://ajax.aspnetcdn.com/'];
  function isOurs(url) {
    var link = document.createElement('a');
    link.href = url;
    var own = location.protocol + '//' + location.host + '/';
    return [own].concat(MICROSOFT).some(function (start) {
      return link.href.indexOf(start) === 0;
    });
  }
  if (window.trustedTypes && window.trustedTypes.createPolicy) {
    // Office.js and the bundle load their parts as scripts; anything else that would become a script or HTML is refused.
    window.trustedTypes.createPolicy('default', {
      createScriptURL: function (url) {
        return isOurs(url) ? url : null;
      },
    });
  }

  function onError(event) {
    if (event.target && event.target.nodeName === 'SCRIPT') say('unloaded');
    else if (/syntax\s*error/i.test(String(event.message))) say('old');
  }
  window.addEventListener('error', onError, true);
  // The newest thing that the bundle takes for granted (2021); what knows this knows the rest.
  if (typeof Object.hasOwn !== 'function') say('old');
})();
