import { countryName } from '../countries.ts';
import type { Words } from '../words.ts';

const STRIPPED = '会去掉聊天里直接显示的图片的日期和地点。想留住它们，就把照片';

export const photos: Words['photos'] = {
  menu: '把照片记下来',
  nobody: '照片要和某个人放在一起，现在还没有人。发一份聊天记录给我（/upload 教你导出），或者用 /new 开始。',
  explain:
    '发照片给我，一张几张都行，我会记下来：什么时候、在哪里，还有你说的话。JPEG、PNG、HEIC、WebP 都可以，打包成 zip 也行。图片本身不保存，除非你要留一张小图。',
  stripped: {
    telegram: `Telegram ${STRIPPED}当作文件来发（回形针，再选“文件”）。`,
    discord: `Discord ${STRIPPED}放进 zip 再发。`,
    terminal: '在这里，用 /upload 加上照片的路径。',
  },
  offer: '这张图我也可以替你记下来。',
  keepShown: '记下来',
  nothingShown: '那张图已经不在了，请再发一次。',
  faults: {
    'not-a-photo': (file) => `${file} 不是我能读的照片，我只认 JPEG、PNG、HEIC 和 WebP。`,
    broken: (file) => `${file} 坏了或者没传完，就没有收下。再发一次？`,
    'too-large': (file) => `${file} 对我来说太大了，缩小一些再发就可以。`,
  },
  inExport: (count, most) =>
    `里面还有 ${count} 张照片。用 /photo 可以把你们发过的照片记下来，一次 ${most} 张，连同它所在的那条消息。`,
  ofExport: '聊天记录里的照片',
  early: (count) => `有 ${count} 张是你们都成年以前的，或者看不出日期，就没有收下。`,
  passed: (most, left) => `我一次看 ${most} 张，还有 ${left} 张没看，等会儿再发吧。`,
  seeing: '在看照片',
  place: (town, country) =>
    town === undefined ? countryName(country, 'zh') : `${town}（${countryName(country, 'zh')}）`,
  title: (about) => (about.length === 0 ? '一张照片' : `一张照片：${about.join('，')}`),
  label: (about) => `照片，${about.join('，')}`,
  sees: (seen) => `语言模型看到的是：${seen}`,
  seen: (title, seen) => (seen === undefined ? `${title}。` : `${title}。语言模型看到的是：${seen}`),
  several: (count) => `${count} 张照片：`,
  numbered: (number, file, line) => `${number}. ${file}：${line}`,
  andMore: (count) => `……还有 ${count} 张`,
  ask: {
    placed: '当时有谁，是什么事？几个字就行，也可以跳过。',
    unplaced: '这是在哪里，当时有谁？几个字就行，也可以跳过。',
  },
  captioned: (words) => `你写的是：“${words}”。就这样记下，或者另写几个字。`,
  skip: '跳过',
  keep: '就这样',
  small: '也留一张小图',
  noSmall: '不留图',
  smallKept: '会加密留一张小图，只有你看得到。',
  sealed: (count, all) =>
    count === all && count === '1'
      ? '这种格式（HEIC）的画面我打不开，只能记下日期和地点，留不了小图。'
      : `有 ${count} 张的画面我打不开（HEIC），只记下日期和地点，留不了小图。`,
  keptOne: '这张照片记下来了，/memory 里能看到。',
  keptAll: (count) => `${count} 张照片都记下来了，/memory 里能看到。`,
  withSmall: (count) => `留下小图 ${count} 张。`,
};
