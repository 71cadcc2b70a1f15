// A few fictional posts in each form that posts come in. Mira wrote them; what she only passed on stands between them.

export interface WrittenPost {
  /** UTC. */
  readonly at: string;
  readonly text: string;
}

export const WRITTEN: readonly WrittenPost[] = [
  { at: '2021-05-03T18:20:11', text: 'the heron stood on our roof again & nobody believes me' },
  { at: '2022-07-14T06:02:40', text: 'café au lait at six, the sea like a plate' },
  { at: '2023-01-09T21:47:05', text: '又下雪了，谁也没出门' },
];

const unix = (at: string): number => Date.parse(`${at}Z`) / 1000;

/** "Mon May 03 18:20:11 +0000 2021" */
function xTime(at: string): string {
  const [, weekday, day, month, year, time] =
    /^(\w{3}), (\d{2}) (\w{3}) (\d{4}) ([\d:]+)/.exec(new Date(`${at}Z`).toUTCString()) ?? [];
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

const tweet = (full_text: string, at: string, more: object = {}) => ({
  tweet: { id_str: String(unix(at)), full_text, created_at: xTime(at), ...more },
});

export const X_ACCOUNT =
  'window.YTD.account.part0 = [{"account":{"accountId":"77","username":"mirachen","accountDisplayName":"Mira"}}]';

export const xTweets = (posts: readonly WrittenPost[] = WRITTEN): string =>
  `window.YTD.tweets.part0 = ${JSON.stringify(
    [
      ...posts.map(({ at, text }) => tweet(escaped(text), at)),
      tweet('RT @somebody: not hers', '2022-01-01T00:00:00'),
      tweet('look https://t.co/a1 https://t.co/b2', '2023-02-01T10:00:00', {
        entities: { urls: [{ url: 'https://t.co/a1', expanded_url: 'https://lighthouse.example/' }] },
      }),
    ],
    undefined,
    1,
  )}`;

/** Every byte of UTF-8 as a character of its own. */
const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

export const instagramPosts = (): string =>
  JSON.stringify([
    ...WRITTEN.slice(0, 2).map(({ at, text }) => ({
      media: [{ uri: 'media/posts/1.jpg', creation_timestamp: unix(at), title: broken(text) }],
    })),
    {
      media: [
        { uri: 'media/posts/2.jpg', creation_timestamp: 1, title: '' },
        { uri: 'media/posts/3.jpg', creation_timestamp: 1, title: '' },
      ],
      title: broken(WRITTEN[2]?.text ?? ''),
      creation_timestamp: unix(WRITTEN[2]?.at ?? ''),
    },
    { media: [{ uri: 'media/posts/4.jpg', creation_timestamp: 1_600_000_000, title: '' }] },
  ]);

export const INSTAGRAM_PROFILE = JSON.stringify({
  profile_user: [{ string_map_data: { Username: { value: 'mira.chen' }, Name: { value: broken('Mira Chén') } } }],
});

export const facebookPosts = (): string =>
  JSON.stringify([
    ...WRITTEN.slice(0, 2).map(({ at, text }) => ({
      timestamp: unix(at),
      data: [{ post: broken(text) }, { update_timestamp: unix(at) }],
      title: 'Mira Chen updated her status.',
    })),
    {
      timestamp: unix(WRITTEN[2]?.at ?? ''),
      attachments: [{ data: [{ media: { uri: 'photos/1.jpg', description: broken(WRITTEN[2]?.text ?? '') } }] }],
      title: 'Mira Chen added a new photo.',
    },
    { timestamp: 1_600_000_000, title: 'Mira Chen shared a link.', attachments: [] },
  ]);

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "May 03, 2021 6:20 pm", and with seconds where they are asked for. */
function pageTime(at: string, seconds: boolean): string {
  const [date = '', clock = ''] = at.split('T');
  const [year, month, day] = date.split('-');
  const [hour = '', minute, second] = clock.split(':');
  const time = `${Number(hour) % 12 || 12}:${minute}${seconds ? `:${second}` : ''} ${Number(hour) < 12 ? 'am' : 'pm'}`;
  return `${MONTHS[Number(month) - 1]} ${day}, ${year} ${time}`;
}

const asHtml = (text: string): string => escaped(text).replaceAll("'", '&#039;').replaceAll('\n', '<br />');

const page = (title: string, blocks: readonly string[]): string =>
  `<html><head><meta charset="utf-8"><title>${title}</title><style>._a6-g{}</style></head><body><div class="_a706">${blocks.join('\n')}</div></body></html>`;

const instagramPicture = (number: number): string =>
  `<div><a target="_blank" href="media/posts/202105/${number}.jpg"><img src="media/posts/202105/${number}.jpg" class="_a6_o _3-96" /></a><table><tr><td colspan="2" class="_2pin _a6_q"><div class="_a6-q">Latitude</div><div><div class="_a6-q">33.7566</div></div></td></tr></table></div>`;

const instagramBlock = (caption: string, pictures: number, at: string): string =>
  `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${caption}<div class="_3-95 _a6-p">${Array.from({ length: pictures }, (_, i) => instagramPicture(i)).join('')}</div><div class="_3-94 _a6-o">${pageTime(at, false)}</div></div>`;

/** Newest first, as the download has them. */
export const instagramPage = (): string =>
  page('Posts', [
    ...WRITTEN.map(({ at, text }, i) =>
      instagramBlock(`<h2 class="_3-95 _2pim _a6-h _a6-i">${asHtml(text)}</h2>`, i + 1, at),
    ).reverse(),
    instagramBlock('', 1, '2020-09-13T12:26:40'),
  ]);

const facebookBlock = (heading: string, body: string, at: string): string =>
  `<section class="_3-95 _a6-g" aria-labelledby="u_0_1"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_1">${heading}</h2><div class="_2ph_ _a6-p"><div>${body}</div></div><footer class="_3-94 _a6-o"><a target="_blank" href="https://posts.example/l"><div class="_a72d">${pageTime(at, true)}</div></a></footer></section>`;

const facebookEntry = (inner: string): string => `<div class="_2pin">${inner}</div>`;
const facebookPicture = (title: string, below: string): string =>
  facebookEntry(
    `<div><div><div><div class="_a7nf"><div class="_a7ng"><div><a href="posts/media/1.jpg"><img src="posts/media/1.jpg" class="_a6_o" /></a><div>${title}</div><div class="_3-95">${asHtml(below)}</div></div></div></div></div></div></div>`,
  );

/** Two as words with the app's line on when they were changed, one as what was written below a picture. */
export const facebookPage = (): string =>
  page('Your posts', [
    ...WRITTEN.slice(0, 2).map(({ at, text }) =>
      facebookBlock(
        'Mira Chen updated her status.',
        facebookEntry(`<div>${asHtml(text)}</div><div></div>`) +
          facebookEntry(`<div>Updated ${pageTime(at, true)}</div><div></div>`),
        at,
      ),
    ),
    ...WRITTEN.slice(2).map(({ at, text }) =>
      facebookBlock('Mira Chen added a new photo.', facebookPicture('Mobile uploads', text), at),
    ),
    facebookBlock(
      'Mira Chen shared a link.',
      facebookEntry(
        '<div><div><div><div><a href="https://lighthouse.example/">https://lighthouse.example/</a></div></div></div></div>',
      ),
      '2020-09-13T12:26:40',
    ),
  ]);

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const minute = (at: string): string => at.slice(0, 16).replace('T', ' ');

export const weiboTable = (): string =>
  `\ufeff${[
    '微博id,微博正文,头条文章url,原始图片url,微博视频url,发布位置,发布时间,发布工具,点赞数,转发数,评论数',
    ...WRITTEN.map(({ at, text }, i) => `M${i},${cell(text)},,无,无,无,${minute(at)},iPhone,1,0,2`),
    `M8,${cell('转发理由: 就是这样 原始用户: 别人 转发内容: 不是她写的')},,无,无,无,2023-02-01 10:00,iPhone,0,0,0`,
    `M9,${cell('转发理由: 转发微博 原始用户: 别人 转发内容: 也不是')},,无,无,无,2023-02-02 10:00,iPhone,0,0,0`,
  ].join('\n')}\n`;

const moment = (nickname: string, { at, text }: WrittenPost) => ({
  username: `wxid_${nickname}`,
  nickname,
  createTime: unix(at),
  contentDesc: text,
  type: 1,
  media: [{ url: 'https://moments.example/1', thumb: '', localPath: '' }],
  likes: ['阿北'],
  comments: [{ nickname: '阿北', content: '不是她写的', refNickname: '' }],
});

/** Of two people. */
export const momentsObject = (): string =>
  JSON.stringify({
    exportedAt: '2024-01-01T00:00:00Z',
    filters: {},
    posts: [
      ...WRITTEN.map((post) => moment('Mira', post)),
      moment('阿北', { at: '2022-01-01T00:00:00', text: '新年快乐' }),
    ],
  });

export const momentsText = (): string =>
  WRITTEN.map(
    ({ at, text }, i) =>
      `【${i + 1}】${at.replace('T', ' ')} Mira (wxid_mira)\n${text}\n媒体: 1 张图片\n点赞: 阿北\n评论:\n  阿北: 不是她写的\n`,
  ).join('\n');

const toAll = 'https://www.w3.org/ns/activitystreams#Public';
const note = ({ at, text }: WrittenPost, to: string) => ({
  type: 'Create',
  actor: 'https://harbour.example/users/mira',
  published: `${at}Z`,
  object: { type: 'Note', to: [to], cc: [], published: `${at}Z`, content: `<p>${escaped(text)}</p>` },
});

export const mastodonOutbox = (): string =>
  JSON.stringify({
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: 'outbox.json',
    type: 'OrderedCollection',
    totalItems: 5,
    orderedItems: [
      ...WRITTEN.map((post) => note(post, toAll)),
      { type: 'Announce', actor: 'https://harbour.example/users/mira', object: 'https://harbour.example/1' },
      note({ at: '2023-03-01T00:00:00', text: 'for one person only' }, 'https://harbour.example/users/bo'),
    ],
  });

export const datedText = (): string =>
  WRITTEN.map(({ at, text }) => `${minute(at)}\n${text}\n\nand a line more\n`).join('\n');

export const plainText = (): string => WRITTEN.map(({ text }) => text).join('\n\n---\n\n');
