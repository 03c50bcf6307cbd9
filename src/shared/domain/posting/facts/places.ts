import type { Span } from "../reading.ts";

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
  );

const CODES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
  OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC
  QLD WA SA TAS ACT US USA UK GB CA IE DE FR ES PT NL IT AU NZ IN SG UAE EU EMEA APAC LATAM`.split(
    /\s+/,
  ),
);

const REGIONS = words(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
  idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
  minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
  new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
  south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia,
  wisconsin, wyoming, district of columbia, puerto rico, d.c., washington d.c., washington dc,
  ontario, quebec, québec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick,
  newfoundland and labrador, prince edward island, new south wales, victoria, queensland,
  western australia, south australia, tasmania,
  united states, united states of america, u.s., u.s.a., united kingdom, u.k., england, scotland, wales,
  northern ireland, great britain, ireland, republic of ireland, canada, australia, new zealand, germany,
  deutschland, france, spain, españa, portugal, italy, italia, netherlands, the netherlands, nederland,
  belgium, luxembourg, switzerland, schweiz, suisse, austria, österreich, denmark, sweden, norway, finland,
  iceland, poland, czech republic, czechia, slovakia, hungary, romania, bulgaria, greece, croatia, serbia,
  slovenia, estonia, latvia, lithuania, ukraine, turkey, türkiye, cyprus, malta, israel, india, pakistan,
  bangladesh, sri lanka, nepal, china, hong kong, taiwan, japan, south korea, korea, singapore, malaysia,
  thailand, vietnam, philippines, indonesia, uae, united arab emirates, saudi arabia, qatar, kuwait,
  bahrain, oman, egypt, morocco, tunisia, nigeria, ghana, kenya, uganda, tanzania, rwanda, ethiopia,
  south africa, mexico, méxico, brazil, brasil, argentina, chile, colombia, peru, uruguay, costa rica,
  panama, guatemala, ecuador, dominican republic, jamaica, europe, european union, north america,
  latin america, asia pacific, worldwide, anywhere,
  cornwall, devon, dorset, somerset, kent, essex, sussex, east sussex, west sussex, surrey, hampshire,
  berkshire, oxfordshire, buckinghamshire, hertfordshire, bedfordshire, cambridgeshire, norfolk, suffolk,
  lincolnshire, nottinghamshire, derbyshire, leicestershire, northamptonshire, warwickshire,
  worcestershire, gloucestershire, wiltshire, herefordshire, shropshire, staffordshire, cheshire,
  merseyside, greater manchester, lancashire, cumbria, yorkshire, north yorkshire, south yorkshire,
  west yorkshire, east yorkshire, county durham, tyne and wear, northumberland, rutland, west midlands,
  greater london, london, fife, highland, co. dublin, county cork, county kerry, county galway,
  bavaria, bayern, hessen, nordrhein-westfalen, île-de-france, ile-de-france, catalonia, cataluña,
  madrid, lombardia, lombardy, noord-holland, zuid-holland, bay area, metro area
`);

const CITIES = words(`
  new york, new york city, nyc, los angeles, la, san francisco, sf, san francisco bay area, bay area,
  silicon valley, seattle, austin, boston, chicago, denver, boulder, portland, atlanta, miami, dallas,
  houston, phoenix, philadelphia, san diego, san jose, palo alto, mountain view, sunnyvale, menlo park,
  redwood city, oakland, berkeley, santa clara, santa monica, cupertino, san mateo, washington, nashville,
  charlotte, raleigh, durham, detroit, minneapolis, st. louis, kansas city, cleveland, columbus,
  cincinnati, pittsburgh, baltimore, orlando, tampa, las vegas, salt lake city, sacramento, brooklyn,
  manhattan, indianapolis, milwaukee, new orleans, san antonio, fort worth, honolulu, toronto, vancouver,
  montreal, montréal, ottawa, calgary, edmonton, waterloo, winnipeg, halifax, quebec city, victoria,
  london, manchester, birmingham, leeds, liverpool, bristol, sheffield, glasgow, edinburgh, cardiff,
  belfast, newcastle, newcastle upon tyne, nottingham, leicester, cambridge, oxford, brighton, reading,
  southampton, portsmouth, york, bath, exeter, plymouth, norwich, milton keynes, coventry, derby, stoke,
  hull, bradford, wakefield, doncaster, sunderland, preston, bournemouth, swindon, peterborough, luton,
  slough, gloucester, cheltenham, swansea, newport, aberdeen, dundee, inverness, stirling, perth, dublin,
  cork, galway, limerick, waterford, berlin, munich, münchen, hamburg, frankfurt, frankfurt am main,
  cologne, köln, stuttgart, düsseldorf, leipzig, dresden, hannover, nürnberg, bremen, essen, dortmund,
  freiburg, freiburg im breisgau, karlsruhe, mannheim, heidelberg, paris, lyon, marseille, toulouse,
  nantes, bordeaux, lille, strasbourg, nice, rennes, grenoble, montpellier, madrid, barcelona, valencia,
  sevilla, seville, málaga, malaga, bilbao, zaragoza, lisbon, lisboa, porto, braga, amsterdam, rotterdam,
  the hague, den haag, utrecht, eindhoven, delft, brussels, bruxelles, antwerp, ghent, zurich, zürich,
  geneva, genève, basel, bern, lausanne, vienna, wien, graz, linz, salzburg, rome, roma, milan, milano,
  turin, torino, bologna, florence, naples, copenhagen, aarhus, stockholm, gothenburg, malmö, oslo,
  bergen, helsinki, tampere, reykjavik, warsaw, kraków, krakow, wrocław, wroclaw, gdańsk, gdansk, poznań,
  prague, brno, budapest, bucharest, cluj-napoca, sofia, athens, thessaloniki, zagreb, belgrade,
  ljubljana, tallinn, riga, vilnius, kyiv, lviv, istanbul, ankara, tel aviv, jerusalem, bangalore,
  bengaluru, mumbai, delhi, new delhi, gurgaon, gurugram, noida, hyderabad, chennai, pune, kolkata,
  karachi, lahore, islamabad, dhaka, colombo, beijing, shanghai, shenzhen, guangzhou, hong kong, taipei,
  tokyo, osaka, kyoto, seoul, singapore, kuala lumpur, bangkok, ho chi minh city, hanoi, manila, cebu,
  jakarta, bali, dubai, abu dhabi, riyadh, jeddah, doha, cairo, casablanca, tunis, lagos, abuja, accra,
  nairobi, kampala, kigali, addis ababa, johannesburg, cape town, durban, pretoria, mexico city,
  guadalajara, monterrey, são paulo, sao paulo, rio de janeiro, belo horizonte, curitiba, buenos aires,
  córdoba, santiago, bogotá, bogota, medellín, medellin, lima, montevideo, san josé, sydney, melbourne,
  brisbane, adelaide, canberra, gold coast, hobart, darwin, auckland, wellington, christchurch,
  chester, bolton, stockport, warrington, wigan, blackpool, blackburn, burnley, lancaster, carlisle, durham,
  darlington, middlesbrough, hartlepool, gateshead, south shields, huddersfield, halifax, harrogate, barnsley,
  rotherham, scarborough, grimsby, scunthorpe, lincoln, mansfield, loughborough, kettering, northampton,
  corby, bedford, stevenage, watford, st albans, hemel hempstead, chelmsford, colchester, ipswich, basildon,
  southend-on-sea, maidstone, canterbury, dover, ashford, tunbridge wells, crawley, eastbourne, hastings,
  worthing, guildford, woking, basingstoke, winchester, salisbury, poole, weymouth, taunton, yeovil, torquay,
  truro, falmouth, penzance, barnstaple, hereford, worcester, shrewsbury, telford, stafford, tamworth,
  burton upon trent, wolverhampton, walsall, dudley, solihull, rugby, leamington spa, warwick, redditch,
  kidderminster, crewe, macclesfield, runcorn, st helens, southport, wrexham, bangor, aberystwyth, llandudno,
  perth, falkirk, paisley, ayr, kilmarnock, dumfries, elgin, fort william, derry, londonderry, lisburn, newry,
  kilkenny, sligo, drogheda, dundalk, wexford, tralee, athlone, croydon, bromley, hounslow, ealing, harrow,
  kassel, mainz, wiesbaden, bonn, aachen, münster, bielefeld, augsburg, ulm, regensburg, würzburg, erlangen,
  bochum, wuppertal, duisburg, gelsenkirchen, krefeld, oberhausen, braunschweig, göttingen, wolfsburg,
  oldenburg, osnabrück, kiel, lübeck, rostock, schwerin, magdeburg, halle, erfurt, jena, weimar, chemnitz,
  potsdam, cottbus, saarbrücken, trier, koblenz, kaiserslautern, darmstadt, offenbach, konstanz, tübingen,
  reutlingen, heilbronn, pforzheim, ingolstadt, passau, bamberg, bayreuth, fürth, innsbruck, klagenfurt,
  st. gallen, luzern, winterthur, lugano, quimper, brest, lorient, vannes, angers, le mans, tours, orléans,
  poitiers, la rochelle, limoges, clermont-ferrand, dijon, besançon, nancy, metz, reims, amiens, rouen, caen,
  le havre, annecy, chambéry, avignon, nîmes, perpignan, toulon, cannes, antibes, aix-en-provence, pau,
  granada, sevilla, cádiz, huelva, jaén, almería, murcia, alicante, elche, castellón, tarragona, girona,
  lleida, pamplona, logroño, burgos, valladolid, salamanca, león, oviedo, gijón, santander, vigo, a coruña,
  santiago de compostela, toledo, badajoz, cáceres, palma, palma de mallorca, las palmas, coimbra, aveiro,
  faro, setúbal, évora, haarlem, groningen, nijmegen, arnhem, tilburg, breda, maastricht, enschede, leiden,
  almere, amersfoort, zwolle, leuven, bruges, liège, namur, charleroi, verona, padova, padua, venice, venezia,
  trieste, bergamo, brescia, parma, modena, genova, genoa, pisa, siena, bari, palermo, catania, napoli,
  firenze, uppsala, lund, linköping, västerås, stavanger, trondheim, odense, aalborg, espoo, turku, łódź,
  lodz, katowice, lublin, szczecin, bratislava, košice, timisoara, iasi
`);

const REMOTE = /^(?:fully |100% )?(?:remote|work from home|home[- ]?based|anywhere)$/i;
const CITY =
  /^(?:\p{Lu}[\p{L}.'’&-]*|\d{5}|of|upon|on|the|de|del|la|le|les|am|im|an|der|sur|by|in|and|y|St\.?)(?: (?:\p{Lu}[\p{L}.'’&-]*|of|upon|on|the|de|del|la|le|les|am|im|an|der|sur|by|in|and|y))*$/u;
const ZIP = /\s+(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

/** True for a state, province, county or country, by its name or code. */
export const isRegion = (raw: string): boolean => {
  const name = raw.trim().replace(ZIP, "");
  return CODES.has(name) || REGIONS.has(name.toLowerCase());
};

/** True for a well-known city standing alone. */
export const isCity = (raw: string): boolean => CITIES.has(raw.trim().toLowerCase());

/** True for "Remote" and its like. */
export const isRemote = (raw: string): boolean => REMOTE.test(raw.trim());

const looksLikeTown = (raw: string): boolean => {
  const name = raw.trim();
  return name.length >= 2 && name.length <= 40 && CITY.test(name) && /^\p{Lu}/u.test(name);
};

/**
 * How many of a string's last comma-parted parts name a place: "Palo Alto, CA" is two of "Acme, Palo
 * Alto, CA"; 0 where its end is no place.
 */
export const placeParts = (parts: readonly string[]): number => {
  let regions = 0;
  while (regions < parts.length - 1 && regions < 3 && isRegion(parts.at(-1 - regions) ?? "")) {
    regions += 1;
  }
  const town = parts.at(-1 - regions)?.trim() ?? "";
  if (regions > 0) {
    if (looksLikeTown(town) || isRemote(town) || isCity(town)) return regions + 1;
    return REGIONS.has((parts.at(-regions) ?? "").trim().toLowerCase()) && regions > 1
      ? regions
      : 0;
  }
  return isCity(town.replace(ZIP, "")) ? 1 : 0;
};

/** True when a whole string is a place: "Palo Alto, CA", "Remote, US", "London", "Cork, Ireland". */
export const isPlace = (raw: string): boolean => {
  const parts = raw.split(",").map((part) => part.trim());
  const [first = ""] = parts;
  if (parts.length === 1) {
    const inner = /^(?:remote|hybrid)\s*[-–(:]?\s*(.+?)\)?$/i.exec(first);
    if (inner?.[1] && (isRegion(inner[1]) || isCity(inner[1]))) return true;
    return isCity(first) || (REGIONS.has(first.toLowerCase()) && /^\p{Lu}/u.test(first));
  }
  return parts.length <= 5 && placeParts(parts) === parts.length;
};

const CITY_REGION =
  /(?:\p{Lu}\p{Ll}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]+|of|upon|on|the|de|la|am|im)){0,3}), ?(?:[A-Z]{2,3}\b|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?:, ?(?:[A-Z]{2,3}\b|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}))?/gu;

/** Places such as "San Francisco, CA, US" within a longer line, as offsets in it. */
export const placesWithin = (raw: string): Span[] => {
  const found: Span[] = [];
  for (const match of raw.slice(0, 400).matchAll(CITY_REGION)) {
    const parts = match[0].split(",");
    let length = 0;
    for (const [i, part] of parts.entries()) {
      if (i > 0 && !isRegion(part)) break;
      length += part.length + (i > 0 ? 1 : 0);
    }
    if (length > (parts[0]?.length ?? 0)) {
      found.push({ start: match.index, end: match.index + length });
    }
  }
  return found;
};
