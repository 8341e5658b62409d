'use strict';
(() => {
  const body = document.body;
  const store = 'matching decisions ' + body.dataset.fingerprint;
  const cards = Array.from(document.querySelectorAll('#cards > .card'));
  const people = Array.from(document.querySelectorAll('.person'));
  const tools = document.getElementById('tools');
  const search = document.getElementById('search');
  const filter = document.getElementById('filter');
  const order = document.getElementById('order');
  const shown = document.getElementById('shown');
  const count = document.getElementById('count');
  const said = document.getElementById('said');
  const mentors = new Map();
  for (const option of document.querySelectorAll('#mentor-ids option')) {
    mentors.set(option.value, option.textContent);
  }

  const keyOf = (place) => JSON.stringify([place.dataset.mentee || '', place.dataset.mentor || '']);
  const places = new Map();
  const decisions = new Map();
  for (const place of cards.concat(people)) {
    if (place.dataset.open) {
      places.set(keyOf(place), place);
      const { decision = '', other = '', note = '' } = place.dataset;
      if (decision || other || note) {
        decisions.set(keyOf(place), { decision, other, note });
      }
    }
  }
  const openPairs = cards.filter((card) => card.dataset.open);

  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(store) || '[]');
    } catch (unavailable) {
      return [];
    }
  };
  for (const [key, value] of kept()) {
    if (places.has(key)) {
      decisions.set(key, value);
    }
  }
  const keep = () => {
    try {
      localStorage.setItem(store, JSON.stringify(Array.from(decisions)));
    } catch (unavailable) {
      // The browser keeps nothing here: what is decided lasts until the page is closed.
    }
  };

  // Letters as somebody types them who has no other keyboard; the command line reads names so too.
  const OTHER_LETTERS = { 'ł': 'l', 'đ': 'd', 'ø': 'o', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ð': 'd', 'ħ': 'h' };
  const plain = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .replace(/[łđøıßæœþðħ]/g, (letter) => OTHER_LETTERS[letter]);
  const nameAsCompared = (name) => {
    const parts = name.split(',').map((part) => part.trim()).filter((part) => part !== '');
    const inOrder = parts.length === 2 ? parts[1] + ' ' + parts[0] : parts.join(' ');
    return plain(inOrder).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  };
  const mentorsByName = new Map();
  for (const [id, name] of mentors) {
    const compared = nameAsCompared(name);
    mentorsByName.set(compared, (mentorsByName.get(compared) || []).concat(id));
  }
  const mentorsNamed = (text) => {
    const wanted = text.trim();
    return mentors.has(wanted) ? [wanted] : mentorsByName.get(nameAsCompared(wanted)) || [];
  };
  // Nobody is '', nobody known or several null.
  const mentorId = (text) => {
    const named = mentorsNamed(text);
    return text.trim() === '' ? '' : named.length === 1 ? named[0] : null;
  };

  // A decision of an earlier proposal that is taken back is written as this word.
  const TAKEN_BACK = 'open';
  const decisionOn = (place) => {
    const { decision = '' } = decisions.get(keyOf(place)) || {};
    return decision === TAKEN_BACK ? '' : decision;
  };
  const isDecided = (card) => decisionOn(card) !== '';

  const tell = () => {
    const decided = openPairs.filter(isDecided).length;
    const held = people.filter((one) => one.dataset.open && isDecided(one)).length;
    const more = held === 0 ? '' : ' · ' + held + (held === 1 ? ' person' : ' people') + ' held back';
    count.textContent = decided + ' of ' + openPairs.length + ' decided' + more;
  };

  const show = (place) => {
    const fields = place.querySelector('.decide');
    const { other = '', note = '' } = decisions.get(keyOf(place)) || {};
    const decision = decisionOn(place);
    for (const choice of fields.querySelectorAll('input[type=radio], input[type=checkbox]')) {
      choice.checked = choice.value === decision;
    }
    fields.querySelector('.decision-note').value = note;
    const somebody = fields.querySelector('.other');
    if (somebody) {
      somebody.hidden = decision !== 'not this';
      somebody.querySelector('input').value = other;
    }
    place.classList.toggle('decided', decision !== '');
    check(place);
  };

  const check = (place) => {
    const field = place.querySelector('.other-mentor');
    if (!field) {
      return true;
    }
    const id = mentorId(field.value);
    const own = id !== null && id !== '' && id === place.dataset.mentor;
    const wrong = !field.closest('.other').hidden && (id === null || own);
    const message = place.querySelector('.wrong');
    message.hidden = !wrong;
    const several = mentorsNamed(field.value);
    message.textContent = own
      ? 'This is the mentor of the pair.'
      : several.length > 1
        ? 'Several mentors have this name. Write the id of one: ' + several.join(', ')
        : 'No mentor of this round has this id or name.';
    field.setAttribute('aria-invalid', String(wrong));
    return !wrong;
  };

  const read = (place) => {
    const fields = place.querySelector('.decide');
    const chosen = fields.querySelector('input:checked');
    const decision = chosen ? chosen.value : '';
    const field = fields.querySelector('.other-mentor');
    if (field) {
      fields.querySelector('.other').hidden = decision !== 'not this';
    }
    const typed = field && decision === 'not this' ? field.value.trim() : '';
    const other = mentorId(typed) || typed;
    const note = fields.querySelector('.decision-note').value.trim();
    const written = decision || (place.dataset.decision ? TAKEN_BACK : '');
    if (written || other || note) {
      decisions.set(keyOf(place), { decision: written, other, note });
    } else {
      decisions.delete(keyOf(place));
    }
    place.classList.toggle('decided', decision !== '');
    check(place);
    keep();
    tell();
  };

  let number = 0;
  const equip = (place) => {
    const isPair = place.dataset.mentee !== undefined && place.dataset.mentor !== undefined;
    const from = document.getElementById(isPair ? 'pair-decision' : 'person-decision');
    const fields = from.content.cloneNode(true);
    const legend = fields.querySelector('legend');
    const names = Array.from(place.querySelectorAll('h3 .who > bdi'), (name) => name.textContent);
    legend.textContent = 'Your decision';
    const whom = document.createElement('span');
    whom.className = 'unseen';
    whom.textContent = ' about ' + names.join(' with ');
    legend.append(whom);
    number += 1;
    for (const radio of fields.querySelectorAll('input[type=radio]')) {
      radio.name = 'decision-' + number;
    }
    place.append(fields);
    show(place);
  };
  const waiting = Array.from(places.values());
  const equipSome = () => {
    for (const place of waiting.splice(0, 100)) {
      equip(place);
    }
    if (waiting.length > 0) {
      setTimeout(equipSome, 0);
    }
  };

  const words = new Map();
  const wordsOf = (place) => {
    if (!words.has(place)) {
      const parts = Array.from(place.querySelectorAll('h3, .about'), (part) => part.textContent);
      words.set(place, plain(parts.join(' ')));
    }
    return words.get(place);
  };
  const isWanted = (card) => {
    const wanted = filter.value;
    if (wanted === 'decided' || wanted === 'undecided') {
      return Boolean(card.dataset.open) && isDecided(card) === (wanted === 'decided');
    }
    return wanted === '' || card.dataset.marks.split(' ').includes(wanted);
  };
  // The browser styles anew what is written, even if nothing changes.
  const hide = (place, isHidden) => {
    if (place.hidden !== isHidden) {
      place.hidden = isHidden;
    }
  };
  const narrow = () => {
    const wanted = plain(search.value).split(/[\s,;]+/).filter((word) => word !== '');
    const isNamed = (place) => wanted.every((word) => wordsOf(place).includes(word));
    let number = 0;
    for (const card of cards) {
      const isFound = isWanted(card) && isNamed(card);
      hide(card, !isFound);
      number += isFound ? 1 : 0;
    }
    for (const place of people) {
      hide(place, !isNamed(place));
    }
    shown.textContent = number === cards.length ? cards.length + ' pairs' : number + ' of ' + cards.length + ' pairs';
  };
  const nameOf = (card, who) => card.querySelectorAll('h3 .who > bdi')[who].textContent;
  const place = new Map(cards.map((card, i) => [card, i]));
  const orders = {
    look: (a, b) => b.dataset.marks.includes('look') - a.dataset.marks.includes('look'),
    low: (a, b) => a.dataset.fit - b.dataset.fit,
    high: (a, b) => b.dataset.fit - a.dataset.fit,
    mentee: (a, b) => nameOf(a, 0).localeCompare(nameOf(b, 0)),
    mentor: (a, b) => nameOf(a, 1).localeCompare(nameOf(b, 1)),
  };
  const sort = () => {
    const by = orders[order.value] || (() => 0);
    const sorted = cards.slice().sort((a, b) => by(a, b) || place.get(a) - place.get(b));
    document.getElementById('cards').append(...sorted);
  };

  const cell = (text) => {
    const isFormula = text !== '' && "=+-@'\t\r".includes(text[0]) && !/^-\d+$/.test(text);
    const safe = isFormula ? "'" + text : text;
    return /[",\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const download = () => {
    const wrong = Array.from(places.values()).find((one) => one.querySelector('.decide') && !check(one));
    if (wrong) {
      said.textContent = 'Nothing was downloaded: it is not clear which mentor of this round somebody else is.';
      wrong.hidden = false;
      wrong.querySelector('.other-mentor').focus();
      return;
    }
    const rows = Array.from(decisions, ([key, { decision, other, note }]) => [...JSON.parse(key), decision, other, note]);
    rows.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
    const lines = [['proposal', 'fingerprint', 'mentee_id', 'mentor_id', 'decision', 'other_mentor_id', 'decision_note']];
    for (const row of rows) {
      lines.push([body.dataset.proposal, body.dataset.fingerprint, ...row]);
    }
    const text = '\uFEFF' + lines.map((line) => line.map(cell).join(',') + '\r\n').join('');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = 'decisions.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    said.textContent = 'decisions.csv has ' + rows.length + (rows.length === 1 ? ' row' : ' rows') + '. Put it into the folder of the programme and run again.';
  };

  document.addEventListener('input', (event) => {
    const place = event.target.closest('[data-open]');
    if (place && event.target.closest('.decide')) {
      read(place);
    } else if (event.target === search || event.target === filter) {
      narrow();
    } else if (event.target === order) {
      sort();
    }
  });
  // A link leads to its place even where search or filter hide it.
  const lead = (hash) => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target && target.closest('[hidden]')) {
      search.value = '';
      filter.value = '';
      narrow();
      target.scrollIntoView();
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      lead(link.getAttribute('href'));
    }
  });
  window.addEventListener('hashchange', () => lead(location.hash));
  document.getElementById('download').addEventListener('click', download);
  tools.addEventListener('submit', (event) => event.preventDefault());
  const opened = [];
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('figure details:not([open])')) {
      details.open = true;
      opened.push(details);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened.splice(0)) {
      details.open = false;
    }
  });

  tools.hidden = false;
  equipSome();
  tell();
  narrow();
})();
