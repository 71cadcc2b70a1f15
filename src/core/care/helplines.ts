// Where a person can call. Only rows whose digits two independent public sources agree on; everybody else is told of their
// local emergency number and of findahelpline.com. Code prints these numbers; no model ever does.

export const COUNTRIES = ['US', 'CA', 'GB', 'FR', 'KR', 'BR', 'IN', 'CN'] as const;
export type Country = (typeof COUNTRIES)[number];

export interface Helpline {
  readonly country: Country;
  readonly emergency: string;
  /** As it is dialled. */
  readonly line: string;
  readonly takesTexts: boolean;
  /** BCP 47; 'local' stands for further languages of the country. */
  readonly languages: readonly ('en' | 'es' | 'fr' | 'ko' | 'pt' | 'hi' | 'zh' | 'local')[];
  /** 'most': at least eighteen hours of every day, which ones differs by place. */
  readonly hours: 'always' | 'most';
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
}

const CHECKED = { checkedOn: '2026-11-25' } as const;

const HELPLINES: Readonly<Record<Country, Helpline>> = {
  US: {
    country: 'US',
    emergency: '911',
    line: '988',
    takesTexts: true,
    languages: ['en', 'es'],
    hours: 'always',
    source: 'https://988lifeline.org',
    ...CHECKED,
  },
  CA: {
    country: 'CA',
    emergency: '911',
    line: '9-8-8',
    takesTexts: true,
    languages: ['en', 'fr'],
    hours: 'always',
    source: 'https://988.ca',
    ...CHECKED,
  },
  GB: {
    country: 'GB',
    emergency: '999',
    line: '116 123',
    takesTexts: false,
    languages: ['en'],
    hours: 'always',
    source: 'https://www.samaritans.org',
    ...CHECKED,
  },
  FR: {
    country: 'FR',
    emergency: '15 / 112',
    line: '3114',
    takesTexts: false,
    languages: ['fr'],
    hours: 'always',
    source: 'https://3114.fr',
    ...CHECKED,
  },
  KR: {
    country: 'KR',
    emergency: '119',
    line: '109',
    takesTexts: false,
    languages: ['ko'],
    hours: 'always',
    source: 'https://www.mohw.go.kr',
    ...CHECKED,
  },
  BR: {
    country: 'BR',
    emergency: '192',
    line: '188',
    takesTexts: false,
    languages: ['pt'],
    hours: 'always',
    source: 'https://cvv.org.br',
    ...CHECKED,
  },
  IN: {
    country: 'IN',
    emergency: '112',
    line: '14416',
    takesTexts: false,
    languages: ['hi', 'en', 'local'],
    hours: 'always',
    source: 'https://telemanas.mohfw.gov.in',
    ...CHECKED,
  },
  CN: {
    country: 'CN',
    emergency: '120 / 110',
    line: '12356',
    takesTexts: false,
    languages: ['zh'],
    hours: 'most',
    source: 'https://www.nhc.gov.cn',
    ...CHECKED,
  },
};

export const helplines: readonly Helpline[] = COUNTRIES.map((country) => HELPLINES[country]);

const isCountry = (text: string): text is Country => COUNTRIES.some((country) => country === text);

/** What a person may choose: 'elsewhere' is any other country. */
export type Whereabouts = Country | 'elsewhere';

export const isWhereabouts = (text: string): text is Whereabouts => text === 'elsewhere' || isCountry(text);

/** A guess from a BCP 47 tag: only from its region, never from the language alone. */
export function countryOf(language: string | undefined): Country | undefined {
  const region = language
    ?.toUpperCase()
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Z]{2}$/.test(part));
  return region !== undefined && isCountry(region) ? region : undefined;
}

/** What the person chose comes before what their app says. undefined: nobody knows, or no row is there for it. */
export function helplineFor(chosen: Whereabouts | undefined, language: string | undefined): Helpline | undefined {
  const country = chosen ?? countryOf(language);
  return country === undefined || country === 'elsewhere' ? undefined : HELPLINES[country];
}

const DAY_MS = 86_400_000;
/** A row this old should be checked before it is relied on. */
const FRESH_DAYS = 180;

/** `now` in milliseconds since 1970, UTC. */
export const isStale = ({ checkedOn }: Helpline, now: number): boolean =>
  now - Date.parse(checkedOn) > FRESH_DAYS * DAY_MS;
