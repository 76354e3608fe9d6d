// Lets the explorer answer each choice at once. Without it, the same form and the same links load whole pages.
(() => {
  const told = document.getElementById('told');
  // What the list answers: a jump within the page, as past the menu, changes nothing of it.
  const asked = address => new URL(address, location.href).pathname + new URL(address, location.href).search;
  let shown = asked(location.href);
  let going;

  const opened = () => [...document.querySelectorAll('#explorer details[open] > summary')].map(one => one.dataset.facet);

  const show = (page, focus) => {
    const open = opened();
    const typed = document.getElementById('q');
    const value = document.activeElement === typed ? typed.value : null;
    document.title = page.title;
    document.querySelector('.site-tools').replaceWith(page.querySelector('.site-tools'));
    document.getElementById('explorer').replaceWith(page.getElementById('explorer'));
    document.querySelectorAll('#explorer summary').forEach(one => {
      one.parentNode.open ||= open.includes(one.dataset.facet);
    });
    if (value !== null) {
      document.getElementById('q').value = value;
    }
    document.getElementById(focus)?.focus();
    told.textContent = document.getElementById('results').textContent;
  };

  const go = async (address, push, focus) => {
    going?.abort();
    const mine = going = new AbortController();
    document.getElementById('explorer').setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, {signal: mine.signal});
      const text = await answer.text();
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      shown = asked(address);
      show(new DOMParser().parseFromString(text, 'text/html'), focus);
      if (push) {
        history.pushState(null, '', address);
      }
    } catch (failure) {
      if (mine === going) {
        location.assign(address);
      }
    }
  };

  const chosen = () => {
    const form = document.querySelector('#explorer form');
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    return form.action + (query.size ? '?' + query : '');
  };

  document.addEventListener('change', event => {
    if (event.target.closest('#explorer form')) {
      go(chosen(), true, event.target.id);
    }
  });
  document.addEventListener('submit', event => {
    if (event.target.closest('#explorer')) {
      event.preventDefault();
      go(chosen(), true, 'results');
    }
  });
  document.addEventListener('click', event => {
    const link = event.target.closest('#explorer a[href]');
    if (link && link.origin === location.origin && link.pathname === location.pathname && !event.button
        && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      go(link.href, true, 'results');
    }
  });
  addEventListener('popstate', () => {
    if (asked(location.href) !== shown) {
      go(location.href, false, 'results');
    }
  });
})();
