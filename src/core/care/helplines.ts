// Where a person can call. Only rows whose digits two independent public sources agree on; everybody else is told of their
// local emergency number and of findahelpline.com. Code prints these numbers; no model ever does. They were read, not dialled.
// A second source was read for each line with its hours, and for each emergency number; the languages, and that a line takes
// texts, stand in at least one. South Korea announced texts for later: none are promised here.

export const COUNTRIES = ['US', 'CA', 'GB', 'FR', 'KR', 'BR', 'IN', 'CN', 'TW', 'HK', 'SG'] as const;
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
  /** Whose line it is. */
  readonly source: string;
  /** Two pages each that do not belong to whose line it is, and name the same digits; of the line, its hours too. */
  readonly agreeing: { readonly line: readonly [string, string]; readonly emergency: readonly [string, string] };
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
}

const CHECKED = { checkedOn: '2026-11-25' } as const;
const CHECKED_LATER = { checkedOn: '2026-11-26' } as const;

const HELPLINES: Readonly<Record<Country, Helpline>> = {
  US: {
    country: 'US',
    emergency: '911',
    line: '988',
    takesTexts: true,
    languages: ['en', 'es'],
    hours: 'always',
    source: 'https://988lifeline.org',
    agreeing: {
      line: [
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
      ],
      emergency: [
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        'https://internationalmentalhealth.org/resources/',
      ],
    },
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
    agreeing: {
      line: [
        'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
        'https://thegrand101.com/2023/11/30/new-9-8-8-suicide-crisis-helpline-launches-across-canada',
      ],
      emergency: [
        'https://www.canada.ca/en/public-health/services/suicide-prevention/government-canada-doing-help-prevent-suicide.html',
        'https://pipsc.ca/labour-relations/consultation/ecc/september-10-is-world-suicide-prevention-day',
      ],
    },
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
    agreeing: {
      line: [
        'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
        'https://london.sunderland.ac.uk/about/news-home/health-wellbeing/samaritans',
      ],
      emergency: [
        'https://area-code.uk/can-you-call-111-with-mental-health-issues/',
        'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk',
      ],
    },
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
    agreeing: {
      line: [
        'https://www.service-public.fr/particuliers/actualites/A15206',
        'https://www.francetvinfo.fr/sante/psycho-bien-etre/sante-mentale/suicides-le-numero-national-de-prevention-3114-a-recu-34000-appels-en-quatre-mois_4943130.html',
      ],
      emergency: [
        'https://sdis45.com/index.php/en-pratique/une-urgence-quel-numero',
        'https://www.sdis04.fr/quels-numeros-composer-18-112-15-ou-17/',
      ],
    },
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
    agreeing: {
      line: ['https://newspim.com/news/view/20240102000281', 'https://kgnewskorea.com/news/view.php?bIdx=44062'],
      emergency: [
        'https://korealegaltips.blogspot.com/2025/04/how-to-contact-police-or-get-emergency_7.html',
        'https://www.korevium.com/2026/06/how-koreas-emergency-system-works.html',
      ],
    },
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
    agreeing: {
      line: [
        'http://www.osul.com.br/setembro-amarelo-oms-diz-que-e-possivel-prevenir-suicidio/',
        'https://blogdolevi.portaldiario.com.br/2018/07/03/ligacoes-para-centro-de-prevencao-ao-suicidio-passam-a-ser-gratuitas-em-todo-o-pais/',
      ],
      emergency: [
        'https://www.opovo.com.br/noticias/brasil/2025/12/10/bombeiros-ou-samu-saiba-quem-acionar-em-caso-de-emergencia.html',
        'https://bastidoresdaemergencia.com.br/190-192-e-193-como-funcionam-os-numeros-que-salvam-vidas',
      ],
    },
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
    agreeing: {
      line: [
        'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
        'https://menafn.com/1109390520/Over-Rs-230-Cr-Allocated-For-National-Tele-Mental-Health-Programme-Since-2022-Centre',
      ],
      emergency: [
        'https://www.dnaindia.com/india/report-delhi-to-launch-single-emergency-helpline-112-for-faster-response-cm-rekha-gupta-3197661',
        'https://en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system',
      ],
    },
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
    agreeing: {
      line: [
        'https://podcast24.nz/episodes/china-daily-podcast/12356-ahQj8HE0ae',
        'https://tsxxg.peaapk.com/thread-472832-1-1.html',
      ],
      emergency: [
        'https://www.gochinaroute.com/china-emergency-numbers-police-ambulance-fire',
        'https://magpiechina.com/guide/16.1_emergency_numbers_in_china',
      ],
    },
    ...CHECKED,
  },
  TW: {
    country: 'TW',
    emergency: '119 / 110',
    line: '1925',
    takesTexts: false,
    languages: ['zh'],
    hours: 'always',
    source: 'https://www.mohw.gov.tw',
    agreeing: {
      line: ['https://udn.com/news/story/7266/9004922', 'https://health.ltn.com.tw/article/breakingnews/5177833'],
      emergency: [
        'https://www.intotaiwan.com/guides/emergency-response',
        'https://www.retiredintaiwan.club/emergency-situations-in-taiwan-what-you-need-to-know',
      ],
    },
    ...CHECKED_LATER,
  },
  HK: {
    country: 'HK',
    emergency: '999',
    line: '18111',
    takesTexts: false,
    languages: ['zh', 'en'],
    hours: 'always',
    source: 'https://www.shallwetalk.hk',
    agreeing: {
      line: [
        'https://www.chinesepress.com/2023/12/cp=88590.html',
        'https://www.am730.com.hk/%E6%9C%AC%E5%9C%B0/%E6%83%85%E7%B7%92%E9%80%9A18111%E7%86%B1%E7%B7%9A%E5%A2%9E4%E5%8A%9F%E8%83%BD-whatsapp%E5%B0%8D%E8%AB%87-%E7%9C%9F%E4%BA%BA%E5%9C%96%E6%9B%B8%E9%A4%A8%E5%8A%A9%E4%BE%86%E9%9B%BB%E8%80%85%E8%B5%B0%E5%87%BA%E9%99%B0%E9%9C%BE/615165',
      ],
      emergency: [
        'https://deepchinatravel.com/hongkong-travel/what-are-the-emergency-contact-numbers-in-hong-kong.html',
        'https://gypsywarrior.com/emergency-services-what-to-know-while-in-hong-kong/',
      ],
    },
    ...CHECKED_LATER,
  },
  SG: {
    country: 'SG',
    emergency: '995 / 999',
    line: '1767',
    takesTexts: false,
    languages: ['en'],
    hours: 'always',
    source: 'https://www.sos.org.sg',
    agreeing: {
      line: [
        'https://podcast.app/deep-dive-p925525',
        'https://coconuts.co/singapore/news/one-person-was-saved-from-suicide-every-three-days-in-the-past-11-months-samaritans-of-singapore-sos-2022-2023',
      ],
      emergency: [
        'https://www.askexplorer.com/singapore/residents/about/essential-info/in-emergency',
        'https://expat.com/en/guide/asia/singapore/34166-accidents-and-emergency-in-singapore.html',
      ],
    },
    ...CHECKED_LATER,
  },
};

export const helplines: readonly Helpline[] = COUNTRIES.map((country) => HELPLINES[country]);

const isCountry = (text: string): text is Country => COUNTRIES.some((country) => country === text);

/** What a person may choose: 'elsewhere' is any other country. */
export type Whereabouts = Country | 'elsewhere';

export const isWhereabouts = (text: string): text is Whereabouts => text === 'elsewhere' || isCountry(text);

/** Of a BCP 47 tag, two letters. */
export const regionOf = (language: string | undefined): string | undefined =>
  language
    ?.toUpperCase()
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Z]{2}$/.test(part));

/** A guess from a BCP 47 tag: only from its region, never from the language alone. */
export function countryOf(language: string | undefined): Country | undefined {
  const region = regionOf(language);
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
export const isStale = ({ checkedOn }: Pick<Helpline, 'checkedOn'>, now: number): boolean =>
  now - Date.parse(checkedOn) > FRESH_DAYS * DAY_MS;
