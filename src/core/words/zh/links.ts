import type { Words } from '../words.ts';

export const links: Words['links'] = {
  menu: { link: '在另一个平台上接着聊', unlink: '把几个账号重新分开' },
  offered: (code) =>
    `请在十分钟内，用你的另一个账号把这一行发给我。只能用一次：\n\n/link ${code}\n\n谁发了它，谁就能像你一样在这里看和写，所以不要给别人看。`,
  tooManyOffers: '你一小时里要了好几次代码。请过一会儿再要。',
  howTo: '如果你已经在别处和我说话：在那边发 /link，再把我的回答发到这里。',
  joined: '好了。这个账号和你的第一个账号，对我来说是同一个人了，那边有的这里也有。要分开，用 /unlink。',
  own: '这个账号本来就属于这个代码。请用另一个账号来发。',
  unknown: '我不认识这个代码。每个代码只能用一次，十分钟内有效。在第一个账号上发 /link，就有新的。',
  tooManyTries: '不认识的代码太多了。请等一个小时，再要一个新的。',
  notEmpty:
    '这个账号里已经有你的东西，所以不能把它连到别的账号上。可以反过来，把那个账号连到这里；或者先用 /delete 删掉这里的。',
  alreadyJoined: '这个账号已经和另一个连在一起了。要分开，用 /unlink。',
  nothingJoined: '没有别的账号和这个连在一起。要连一个，用 /link。',
  parted: '分开了。所有内容都留在你的第一个账号里，从这里再也看不到。',
  partedOthers: '分开了。所有内容都留在这里，从你别的账号再也看不到。',
};
