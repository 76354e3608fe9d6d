// Lets a form ask a passkey: the button's form has data-passkey ("create" or "get") and data-options, what the portal asks
// for; the answer goes into its hidden field and the form is sent as any other.
(() => {
  'use strict';
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const readable = options => {
    const key = options.publicKey;
    key.challenge = bytes(key.challenge);
    if (key.user) {
      key.user.id = bytes(key.user.id);
    }
    for (const list of [key.excludeCredentials, key.allowCredentials]) {
      (list || []).forEach(one => { one.id = bytes(one.id); });
    }
    return options;
  };

  const sendable = key => {
    const response = { clientDataJSON: text(key.response.clientDataJSON) };
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (key.response[part]) {
        response[part] = text(key.response[part]);
      }
    }
    return JSON.stringify({
      id: key.id,
      type: key.type,
      response,
      clientExtensionResults: key.getClientExtensionResults(),
    });
  };

  const problem = (form, shown) => {
    form.querySelector('.passkey-problem').hidden = !shown;
  };

  const ask = async form => {
    problem(form, false);
    try {
      const key = await navigator.credentials[form.dataset.passkey](readable(JSON.parse(form.dataset.options)));
      form.querySelector('.passkey-answer').value = sendable(key);
      form.dataset.asked = 'true';
      form.querySelector('form').requestSubmit(form.querySelector('button[type=submit]'));
    } catch (refused) {
      problem(form, true);
    }
  };

  document.querySelectorAll('[data-passkey]').forEach(form => {
    if (!window.PublicKeyCredential) {
      return;
    }
    form.hidden = false;
    document.querySelectorAll('[data-no-passkeys]').forEach(note => note.remove());
    form.querySelector('form').addEventListener('submit', event => {
      if (!form.dataset.asked) {
        event.preventDefault();
        event.stopImmediatePropagation();
        ask(form);
      }
    }, true);
  });
})();
