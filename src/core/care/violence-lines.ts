// Where a person can call about violence, threats or control between the two. The same rule as in helplines.ts: only rows whose
// digits two pages agree on that do not belong to whose line it is; everybody else is told of findahelpline.com. They were read,
// not dialled. Canada has no one line for the whole country; for Hong Kong and Singapore none was looked for. Most of them are for women: they say so, and who is none is told of
// findahelpline.com beside them. France's and India's pages name the digits and that they are open at any hour.
import { COUNTRIES, type Country, regionOf, type Whereabouts } from './helplines.ts';

/** Further countries than those that can be chosen: there the app's region says it. */
export type ViolenceCountry = Exclude<Country, 'CA' | 'HK' | 'SG'> | 'DE' | 'ES';

export interface ViolenceLine {
  readonly country: ViolenceCountry;
  /** As it is dialled. */
  readonly line: string;
  readonly whom: 'anybody' | 'women';
  /** 'day': by day; which hours differs by place. */
  readonly hours: 'always' | 'day';
  /** Whose line it is. */
  readonly source: string;
  /** Two pages that do not belong to whose line it is, and name the same digits. */
  readonly agreeing: readonly [string, string];
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
}

const CHECKED = { checkedOn: '2026-11-26' } as const;

const VIOLENCE_LINES: Readonly<Record<ViolenceCountry, ViolenceLine>> = {
  US: {
    country: 'US',
    line: '1-800-799-7233',
    whom: 'anybody',
    hours: 'always',
    source: 'https://www.thehotline.org',
    agreeing: [
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
      'https://www.northcarolinadivorcelawyersblog.com/an-overview-national-domestic-violence-hotline/',
    ],
    ...CHECKED,
  },
  GB: {
    country: 'GB',
    line: '0808 2000 247',
    whom: 'women',
    hours: 'always',
    source: 'https://www.nationaldahelpline.org.uk',
    agreeing: [
      'https://www.centre56.org.uk/domestic-abuse',
      'https://disabilitypartnershipcalderdale.org/disability-partnership-calderdale/coronavirus-new-index/coronavirus-support-for-domestic-abuse-victims/',
    ],
    ...CHECKED,
  },
  FR: {
    country: 'FR',
    line: '3919',
    whom: 'women',
    hours: 'always',
    source: 'https://solidaritefemmes.org/appeler-le-3919/',
    agreeing: [
      'https://www.icfhabitat.fr/groupe/ensemble-luttons-contre-les-violences-faites-aux-femmes',
      'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
    ],
    ...CHECKED,
  },
  KR: {
    country: 'KR',
    line: '1366',
    whom: 'women',
    hours: 'always',
    source: 'https://women1366.kr',
    agreeing: [
      'https://www.asiatoday.co.kr/kn/view.php?key=20230924010014409',
      'http://www.dailyclick.net/contents/68106d3d14a88ca14dd1436b',
    ],
    ...CHECKED,
  },
  BR: {
    country: 'BR',
    line: '180',
    whom: 'women',
    hours: 'always',
    source: 'https://www.gov.br/mulheres',
    agreeing: [
      'https://www.em.com.br/nacional/2025/11/7299686-violencia-contra-a-mulher-conheca-os-canais-de-denuncia-e-apoio.html',
      'https://santosbancarios.com.br/artigo/violencia-contra-mulher-pode-ser-denunciada-a-qualquer-hora-no-ligue-180',
    ],
    ...CHECKED,
  },
  IN: {
    country: 'IN',
    line: '181',
    whom: 'women',
    hours: 'always',
    source: 'https://wcd.gov.in',
    agreeing: [
      'https://righttoinformation.wiki/_export/xhtml/rights/women-helpline-181',
      'https://peyarkal.in/domestic-violence-women-helpline-number',
    ],
    ...CHECKED,
  },
  CN: {
    country: 'CN',
    line: '12338',
    whom: 'women',
    hours: 'day',
    source: 'https://www.women.org.cn',
    agreeing: ['https://m.falvchangshi.com/tags/44817.html', 'http://www.heyuanxw.com/2024/ms_0311/79083.html'],
    ...CHECKED,
  },
  TW: {
    country: 'TW',
    line: '113',
    whom: 'anybody',
    hours: 'always',
    source: 'https://www.mohw.gov.tw',
    agreeing: ['https://legis-pedia.com/article/family-relationship/474', 'https://www.nownews.com/news/6786135'],
    ...CHECKED,
  },
  DE: {
    country: 'DE',
    line: '116 016',
    whom: 'women',
    hours: 'always',
    source: 'https://www.hilfetelefon.de',
    agreeing: [
      'https://utopia.de/news/116-016-hilfetelefon-gewalt-gegen-frauen-neue-nummer-kurz',
      'https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/',
    ],
    ...CHECKED,
  },
  ES: {
    country: 'ES',
    line: '016',
    whom: 'women',
    hours: 'always',
    source: 'https://violenciagenero.igualdad.gob.es',
    agreeing: [
      'https://www.newtral.es/consultas-016-2024/20240813',
      'https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio',
    ],
    ...CHECKED,
  },
};

export const violenceLines: readonly ViolenceLine[] = Object.values(VIOLENCE_LINES);

/** What the person chose comes before what their app says. undefined: nobody knows, or no row is there for it. */
export function violenceLineFor(
  chosen: Whereabouts | undefined,
  language: string | undefined,
): ViolenceLine | undefined {
  const region = chosen === undefined || chosen === 'elsewhere' ? regionOf(language) : chosen;
  // 'elsewhere' is none of those that can be chosen, whatever the app says
  if (chosen === 'elsewhere' && COUNTRIES.some((country) => country === region)) return undefined;
  return violenceLines.find(({ country }) => country === region);
}
