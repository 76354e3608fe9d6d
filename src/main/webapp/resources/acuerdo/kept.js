// Keeps what is typed into a form until the portal has it, in this window alone, so that nothing is lost when the session
// has ended: after the next sign-in it stands in the page again. Secrets and files are never kept.
(() => {
  'use strict';
  const PREFIX = 'acuerdo.kept.';
  const account = document.querySelector('meta[name="acuerdo-account"]')?.content;
  const lost = document.querySelector('meta[name="acuerdo-form-lost"]');
  const keys = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
  const read = key => JSON.parse(sessionStorage.getItem(key));
  const write = (key, kept) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch (full) {
      // The browser has no more room: the form works as without this.
    }
  };

  // A page of nobody: the session has ended, and the portal has not got what is kept.
  if (!account || lost) {
    keys().forEach(key => write(key, { ...read(key), lost: true }));
    return;
  }

  const mine = PREFIX + account + '.';
  const here = mine + location.pathname + location.search;
  keys().filter(key => !key.startsWith(mine) || !read(key).lost).forEach(key => sessionStorage.removeItem(key));

  const fields = form => {
    const seen = {};
    return [...form.elements]
        .filter(field => field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type)
            && field.autocomplete !== 'one-time-code')
        .map(field => {
          seen[field.name] = (seen[field.name] ?? -1) + 1;
          return { at: field.name + '#' + seen[field.name], field };
        });
  };
  const value = field => field.type === 'checkbox' || field.type === 'radio' ? field.checked
      : field.multiple ? [...field.selectedOptions].map(option => option.value) : field.value;
  const put = (field, kept) => {
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = kept;
    } else if (field.multiple) {
      [...field.options].forEach(option => { option.selected = kept.includes(option.value); });
    } else {
      field.value = kept;
    }
  };

  const keep = form => {
    const kept = {};
    fields(form).forEach(({ at, field }) => { kept[at] = value(field); });
    write(here, { form: form.id, kept });
  };

  const before = sessionStorage.getItem(here) && read(here);
  const form = before && document.getElementById(before.form);
  if (form) {
    const places = new Map(fields(form).map(({ at, field }) => [at, field]));
    const homeless = [];
    Object.entries(before.kept).forEach(([at, kept]) => {
      if (places.has(at)) {
        put(places.get(at), kept);
      } else if (typeof kept === 'string' && kept.trim()) {
        homeless.push(kept);
      }
    });
    const notice = document.getElementById('kept-notice').content.cloneNode(true);
    const list = notice.querySelector('ul');
    if (homeless.length) {
      homeless.forEach(text => { list.appendChild(document.createElement('li')).textContent = text; });
    } else {
      notice.querySelectorAll('.kept-left').forEach(part => part.remove());
    }
    form.prepend(notice);
    form.querySelector('.kept').focus();
  }

  document.querySelectorAll('main form[id]').forEach(form => {
    if (form.querySelector('input[type=password], .passkey-answer') || form.closest('.no-keeping')) {
      return;
    }
    let timer;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(form), 300);
    };
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
    form.addEventListener('submit', () => {
      clearTimeout(timer);
      keep(form);
    });
  });
  document.getElementById('leave')?.addEventListener('submit', () => keys().forEach(key => sessionStorage.removeItem(key)));
})();
