import { document, longDate, mailHtml, type Replica, SELF, wordsOf } from './scene.ts';

export const gmail: Replica = {
  id: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzTest',
  hasThreads: true,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <div role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:${mail.id}" data-legacy-message-id="${mail.id}"><div class="gs">
      <div class="gE iv gt"><table class="cf gJ"><tr><td class="gF gK"><h3 class="iw"><span class="qu"><span class="gD" email="${mail.address}" name="${mail.name}">${mail.name}</span></span></h3></td>
      <td class="gH bAk"><span class="g3" title="${longDate(mail, scene)}">${mail.date.slice(5, 10)}</span></td></tr><tr><td><span class="hb">${wordsOf(scene).to} <span class="g2" email="${SELF}" name="me">me</span></span></td></tr></table>
      <ul role="menu"><li data-action-type="94">${wordsOf(scene).reply}</li><li data-action-type="24">${wordsOf(scene).all}</li></ul></div>
      <div class="ii gt"><div class="a3s ${scene.isLoaded ? 'aiL' : 'undefined'}">${scene.isLoaded ? mailHtml(mail) : ''}</div></div></div></div></div>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<tr class="zA" role="row"><td><span class="yP" email="${one.address}" name="${one.name}">${one.name}</span></td><td><span class="bog">${one.subject}</span></td><td><span title="${longDate(one, scene)}">x</span></td></tr>`,
      )
      .join('');
    const folded = scene.folded
      .map(
        (one) =>
          `<div role="listitem" aria-expanded="false"><div class="adf ads" data-legacy-message-id="${one.id}"><span class="gD" email="${one.address}" name="${one.name}">${one.name}</span><div class="iA g6">${one.html.replace(/<[^>]+>/g, ' ')}</div></div></div>`,
      )
      .join('');
    const compose = `<div class="aoI" role="region" data-compose-id="1"><form><input type="hidden" name="rt" value="#thread-f:1820"><input type="hidden" name="subject" value="Re: ${mail?.subject}"><div name="to"><div role="listbox"><div role="option" data-name="${mail?.name}" data-hovercard-id="${mail?.address}">${mail?.name}</div></div></div></form><div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true"><br></div></div>`;
    const thread = mail
      ? `<div role="main"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1820" data-legacy-thread-id="19aa">${mail.subject}</h2></div><div role="list">${folded}${scene.open.map((one) => gmail.message(one, scene)).join('')}</div>${scene.isComposing ? compose : ''}</div>`
      : `<div role="main"><table role="grid">${rows}</table></div>`;
    return document(
      scene,
      `<div role="navigation"><h2>Gmail</h2></div><div role="main" style="display:none"><h2 class="hP" data-thread-perm-id="thread-f:9">An old view</h2><div role="listitem" aria-expanded="true"><div class="adn" data-legacy-message-id="old"><h3><span class="gD" email="old@example.test" name="Old">Old</span></h3><div class="ii gt"><div class="a3s">A mail that was open before.</div></div></div></div></div>${thread}`,
      `<title>${mail ? `${mail.subject} - ${SELF} - Gmail` : 'Inbox - Gmail'}</title>`,
    );
  },
};
