import { plainForm } from "../text/words.ts";

/*
 * Names only, from general knowledge of the map: countries, the states and provinces that addresses
 * name, and cities large enough to stand alone in a posting. Written "CODE Name = other names: cities".
 */
const COUNTRIES = `
US United States = USA, U.S., U.S.A., United States of America, America
CA Canada: Winnipeg
GB United Kingdom = UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Cornwall, Devon, Dorset, Somerset, Kent, Essex, Sussex, East Sussex, West Sussex, Surrey, Hampshire, Berkshire, Oxfordshire, Buckinghamshire, Hertfordshire, Bedfordshire, Cambridgeshire, Norfolk, Suffolk, Lincolnshire, Nottinghamshire, Derbyshire, Leicestershire, Northamptonshire, Warwickshire, Worcestershire, Gloucestershire, Wiltshire, Herefordshire, Shropshire, Staffordshire, Cheshire, Merseyside, Greater Manchester, Lancashire, Cumbria, Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, East Yorkshire, East Riding of Yorkshire, County Durham, Co. Durham, Tyne and Wear, Tyne & Wear, Northumberland, Rutland, West Midlands, East Midlands, Greater London, Middlesex, Isle of Wight, Isle of Man, Jersey, Guernsey, Fife, Highland, Highlands, Aberdeenshire, Ayrshire, Lanarkshire, Lothian, West Lothian, Midlothian, Perthshire, Stirlingshire, Argyll, Moray, Angus, Dumfriesshire, Scottish Borders, Gwynedd, Powys, Dyfed, Clwyd, Gwent, Glamorgan, Pembrokeshire, Carmarthenshire, Ceredigion, Monmouthshire, Flintshire, Denbighshire, Anglesey, County Antrim, County Down, County Armagh, Avon, Humberside, Teesside: London, Manchester, Birmingham, Leeds, Liverpool, Bristol, Sheffield, Glasgow, Edinburgh, Cardiff, Belfast, Newcastle, Newcastle upon Tyne, Nottingham, Leicester, Cambridge, Oxford, Brighton, Brighton and Hove, Brighton & Hove, Hove, Reading, Southampton, Portsmouth, York, Bath, Exeter, Plymouth, Norwich, Milton Keynes, Coventry, Derby, Stoke-on-Trent, Hull, Bradford, Wakefield, Doncaster, Sunderland, Preston, Bournemouth, Swindon, Peterborough, Luton, Slough, Gloucester, Cheltenham, Swansea, Newport, Aberdeen, Dundee, Inverness, Stirling, Perth, Bolton, Stockport, Warrington, Wigan, Blackpool, Blackburn, Burnley, Lancaster, Carlisle, Durham, Darlington, Middlesbrough, Gateshead, Huddersfield, Halifax, Harrogate, Barnsley, Rotherham, Scarborough, Grimsby, Scunthorpe, Lincoln, Loughborough, Kettering, Northampton, Bedford, Stevenage, Watford, St Albans, Hemel Hempstead, Chelmsford, Colchester, Ipswich, Basildon, Southend-on-Sea, Maidstone, Canterbury, Tunbridge Wells, Crawley, Eastbourne, Hastings, Worthing, Guildford, Woking, Basingstoke, Winchester, Salisbury, Poole, Taunton, Yeovil, Torquay, Truro, Hereford, Worcester, Shrewsbury, Telford, Stafford, Wolverhampton, Walsall, Solihull, Leamington Spa, Crewe, Macclesfield, Chester, Wrexham, Aberystwyth, Croydon, Bromley, Hounslow, Harrow, Derry, Londonderry, Lisburn, High Wycombe, Aylesbury, Oldham, Rochdale, Salford, Bury, Maidenhead, Bracknell, Farnborough, Livingston, Paisley, Falmouth, Penzance, St Ives, Newquay, Oban, Fort William, Penrith, Kendal, Horsham, Horley, Reigate, Epsom, Sevenoaks, Tonbridge, Dartford, Gravesend, Chatham, Folkestone, Margate, Ramsgate, Lewes, Haywards Heath, Burgess Hill, Chichester, Bognor Regis, Andover, Fareham, Aldershot, Camberley, Newbury, Didcot, Abingdon, Banbury, Bicester, Witney, Stroud, Cirencester, Chippenham, Trowbridge, Frome, Bridgwater, Weston-super-Mare, Barnstaple, Bideford, Torbay, Weymouth, Dorchester, Ludlow, Kidderminster, Redditch, Bromsgrove, Nuneaton, Rugby, Hinckley, Melton Mowbray, Newark-on-Trent, Mansfield, Chesterfield, Buxton, Matlock, Burton upon Trent, Tamworth, Cannock, Lichfield, Stoke, Newcastle-under-Lyme, Congleton, Wilmslow, Altrincham, Trafford, St Helens, Widnes, Runcorn, Southport, Birkenhead, Chorley, Leyland, Accrington, Morecambe, Barrow-in-Furness, Workington, Whitehaven, Hexham, Morpeth, Hartlepool, Stockton-on-Tees, Redcar, Whitby, Bridlington, Beverley, Goole, Selby, Pontefract, Castleford, Dewsbury, Keighley, Skipton, Ripon, Northallerton, Boston Spa, Grantham, Spalding, Stamford, Corby, Wellingborough, Daventry, Huntingdon, Ely, Wisbech, King's Lynn, Great Yarmouth, Lowestoft, Bury St Edmunds, Felixstowe, Clacton-on-Sea, Braintree, Harlow, Brentwood, Romford, Ilford, Enfield, Barnet, Ealing, Wembley, Hammersmith, Wimbledon, Kingston upon Thames, Richmond upon Thames, Twickenham, Sutton, Welwyn Garden City, Hatfield, Letchworth, Hitchin, Dunstable, Leighton Buzzard, Merthyr Tydfil, Bridgend, Neath, Llanelli, Carmarthen, Haverfordwest, Bangor, Llandudno, Rhyl, Colwyn Bay, Holyhead, Cwmbran, Pontypridd, Falkirk, Kirkcaldy, Dunfermline, St Andrews, Ayr, Kilmarnock, Greenock, Dumfries, Hawick, Galashiels, Elgin, Lerwick, Stornoway, Newry, Bangor, Craigavon, Ballymena, Omagh, Coleraine, Enniskillen, Antrim, North East, North West, South East, South West, East Anglia, East of England, Home Counties, Thames Valley, North East England, North West England, South East England, South West England, Yorkshire and the Humber, Cleckheaton, Batley, Ashington, Cramlington, Bishop Auckland, Consett, South Shields, North Shields, Whitley Bay, Wallasey, Bootle, Ellesmere Port, Northwich, Winsford, Ashton-under-Lyne, Leigh, Worksop, Ilkeston, Burton-on-Trent, Dudley, Stourbridge, West Bromwich, Halesowen, Sutton Coldfield, Leamington, Stratford-upon-Avon, Wokingham, Windsor, Egham, Staines, Gosport, Havant, Christchurch, Paignton, Newton Abbot, Exmouth, Tiverton, St Austell, Bodmin, Clevedon, Tewkesbury, Malvern, Evesham, Oswestry, Port Talbot, Caerphilly, Sudbury, Medway, Gillingham, Rochester, Sittingbourne, Ashford, Dover, Hailsham, Redhill, Leatherhead, Dorking, Uxbridge, Stratford, Canary Wharf, Hackney, Islington, Camden, Lambeth, Southwark, Greenwich, Lewisham, Tower Hamlets, Kensington, Westminster, Shoreditch, Borehamwood, Hertford, Bishop's Stortford, St Neots, Newmarket, Thetford, Boston, Skegness, Gainsborough, Hamilton, Motherwell, East Kilbride, Glenrothes, Fleetwood, Lytham
IE Ireland = Republic of Ireland, ROI, Éire, County Cork, County Dublin, Co. Dublin, Co. Cork, County Kerry, County Galway, County Clare, County Kildare, County Wicklow, County Meath: Dublin, Cork, Galway, Limerick, Waterford, Kilkenny, Sligo, Dundalk, Athlone, Drogheda, Wexford, Tralee, Letterkenny, Ennis, Navan, Naas, Carlow, Castlebar, Killarney
AU Australia: Canberra
NZ New Zealand: Auckland, Wellington, Christchurch, Hamilton, Dunedin, Tauranga, Palmerston North, Napier, Hastings, Nelson, Rotorua, New Plymouth, Whangarei, Invercargill, Queenstown, Whanganui, Gisborne, Timaru, Blenheim
DE Germany = Deutschland, Bayern, Bavaria, Hessen, Hesse, Sachsen, Saxony, Niedersachsen, Nordrhein-Westfalen, NRW, Baden-Württemberg, Brandenburg, Thüringen, Schleswig-Holstein, Rheinland-Pfalz, Saarland: Berlin, Munich, München, Hamburg, Frankfurt, Frankfurt am Main, Cologne, Köln, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Hanover, Nürnberg, Nuremberg, Bremen, Essen, Dortmund, Freiburg, Freiburg im Breisgau, Karlsruhe, Mannheim, Heidelberg, Kassel, Mainz, Wiesbaden, Bonn, Aachen, Münster, Bielefeld, Augsburg, Ulm, Regensburg, Würzburg, Erlangen, Bochum, Wuppertal, Duisburg, Braunschweig, Göttingen, Wolfsburg, Oldenburg, Osnabrück, Kiel, Lübeck, Rostock, Magdeburg, Halle, Erfurt, Jena, Chemnitz, Potsdam, Saarbrücken, Trier, Koblenz, Darmstadt, Tübingen, Heilbronn, Ingolstadt, Walldorf, Halle an der Saale, Offenbach, Ludwigshafen, Krefeld, Mönchengladbach, Gelsenkirchen, Oberhausen, Hagen, Hamm, Solingen, Leverkusen, Neuss, Paderborn, Gütersloh, Pforzheim, Reutlingen, Konstanz, Siegen, Hildesheim, Salzgitter, Celle, Lüneburg, Schwerin, Cottbus, Zwickau, Plauen, Bayreuth, Bamberg, Fürth, Landshut, Passau, Rosenheim, Kempten, Friedrichshafen, Ravensburg, Villingen-Schwenningen, Offenburg, Gießen, Marburg, Fulda, Hanau, Jülich, Garching, Unterföhring, Ismaning, Böblingen, Sindelfingen, Esslingen, Ludwigsburg, Flensburg, Bremerhaven, Wilhelmshaven, Emden, Minden, Detmold, Herford, Recklinghausen, Ratingen, Bergisch Gladbach, Ruhrgebiet, Rhein-Main-Gebiet
FR France = Île-de-France, Bretagne, Brittany, Normandie, Occitanie, Nouvelle-Aquitaine, Hauts-de-France, Grand Est, Auvergne-Rhône-Alpes, Provence: Paris, Lyon, Marseille, Toulouse, Nantes, Bordeaux, Lille, Strasbourg, Nice, Rennes, Grenoble, Montpellier, Brest, Angers, Tours, Orléans, Dijon, Nancy, Metz, Reims, Rouen, Caen, Annecy, Sophia Antipolis, La Défense, Clermont-Ferrand, Saint-Étienne, Limoges, Quimper, Aix-en-Provence, Avignon, Nîmes, Perpignan, Toulon, Cannes, Antibes, Pau, Bayonne, Biarritz, La Rochelle, Poitiers, Le Mans, Le Havre, Amiens, Mulhouse, Colmar, Besançon, Chambéry, Valence, Lorient, Vannes, Boulogne-Billancourt, Levallois-Perret, Issy-les-Moulineaux, Saint-Denis, Nanterre, Puteaux, Courbevoie, Montreuil, Versailles, Villeurbanne, Roubaix, Dunkerque
ES Spain = España, Catalonia, Cataluña, Catalunya, Andalucía, País Vasco, Comunidad de Madrid, Navarra, Aragón, Galicia, Asturias, Cantabria, La Rioja, Extremadura, Castilla y León, Castilla-La Mancha, Comunidad Valenciana, Islas Baleares, Canarias: Madrid, Barcelona, Valencia, Sevilla, Seville, Málaga, Bilbao, Zaragoza, Granada, Murcia, Alicante, Palma, Palma de Mallorca, Las Palmas, Valladolid, Vigo, A Coruña, San Sebastián, Pamplona, Córdoba, Santander, Oviedo, Gijón, Tarragona, Girona, Lleida, Castellón, Elche, Cádiz, Jerez, Marbella, Almería, Salamanca, Burgos, Logroño, Vitoria, Tenerife, Sant Cugat, Alcobendas
PT Portugal: Lisbon, Lisboa, Porto, Braga, Coimbra, Aveiro, Faro
IT Italy = Italia, Lombardia, Lombardy, Lazio, Toscana, Tuscany, Veneto: Rome, Roma, Milan, Milano, Turin, Torino, Bologna, Florence, Firenze, Naples, Napoli, Genoa, Genova, Verona, Venice, Padova, Palermo, Bari, Trieste, Modena, Parma, Bergamo, Brescia, Monza, Como, Vicenza, Treviso, Pisa, Siena, Perugia, Ancona, Catania, Cagliari, Reggio Emilia, Ravenna, Rimini, Trento, Bolzano, Udine
NL Netherlands = The Netherlands, Nederland, Holland, Noord-Holland, Zuid-Holland, Noord-Brabant: Amsterdam, Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Delft, Groningen, Nijmegen, Arnhem, Tilburg, Breda, Maastricht, Leiden, Haarlem, Almere, Amersfoort, Apeldoorn, Enschede, Zwolle, Hilversum, Hoofddorp, Schiphol, Amstelveen, Den Bosch, 's-Hertogenbosch, Deventer, Leeuwarden, Zoetermeer, Veldhoven, Wageningen, Dordrecht, Gouda
BE Belgium = België, Belgique, Flanders: Brussels, Bruxelles, Brussel, Antwerp, Antwerpen, Ghent, Gent, Leuven, Liège, Bruges, Mechelen, Hasselt, Kortrijk, Zaventem, Namur, Charleroi, Mons, Wavre
LU Luxembourg: Luxembourg
CH Switzerland = Schweiz, Suisse, Svizzera, Kanton Zürich: Zurich, Zürich, Geneva, Genève, Basel, Bern, Lausanne, Zug, St. Gallen, Luzern, Lucerne, Winterthur, Lugano, Aarau, Biel, Chur, Fribourg, Neuchâtel, Schaffhausen, Solothurn, Thun, Davos, Scuol, Zermatt, St. Moritz
AT Austria = Österreich: Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, St. Pölten, Bregenz, Dornbirn
DK Denmark = Danmark: Copenhagen, København, Aarhus, Odense, Aalborg
SE Sweden = Sverige: Stockholm, Gothenburg, Göteborg, Malmö, Uppsala, Lund, Linköping, Västerås
NO Norway = Norge: Oslo, Bergen, Trondheim, Stavanger
FI Finland = Suomi: Helsinki, Espoo, Tampere, Turku, Oulu
IS Iceland: Reykjavik
PL Poland = Polska: Warsaw, Warszawa, Kraków, Wrocław, Gdańsk, Poznań, Łódź, Katowice, Lublin, Szczecin, Gdynia, Sopot, Bydgoszcz, Toruń, Białystok, Rzeszów, Gliwice, Opole, Olsztyn, Kielce
CZ Czech Republic = Czechia: Prague, Praha, Brno, Ostrava
SK Slovakia: Bratislava, Košice
HU Hungary: Budapest, Debrecen
RO Romania: Bucharest, București, Cluj-Napoca, Cluj, Timișoara, Iași
BG Bulgaria: Sofia, Plovdiv, Varna
GR Greece: Athens, Thessaloniki, Patras
HR Croatia: Zagreb, Split
RS Serbia: Belgrade, Novi Sad
SI Slovenia: Ljubljana
EE Estonia: Tallinn, Tartu
LV Latvia: Riga
LT Lithuania: Vilnius, Kaunas
UA Ukraine: Kyiv, Kiev, Lviv, Kharkiv, Odesa
TR Turkey = Türkiye: Istanbul, İstanbul, Ankara, Izmir
CY Cyprus: Nicosia, Limassol
MT Malta: Valletta, Sliema
IL Israel: Tel Aviv, Tel Aviv-Yafo, Jerusalem, Haifa, Herzliya
IN India = Karnataka, Maharashtra, Tamil Nadu, Telangana, Uttar Pradesh, Haryana, Gujarat, West Bengal, Kerala, Rajasthan, Punjab: Bangalore, Bengaluru, Mumbai, Delhi, New Delhi, Gurgaon, Gurugram, Noida, Hyderabad, Chennai, Pune, Kolkata, Ahmedabad, Jaipur, Kochi, Indore, Chandigarh, Coimbatore, Greater Noida, Cochin, Mohali, Thiruvananthapuram, Trivandrum, Lucknow, Nagpur, Vadodara, Surat, Bhubaneswar, Visakhapatnam, Mysore, Mangalore, Navi Mumbai, Thane, Bhopal, Faridabad, Ghaziabad, Ludhiana, Kanpur, Patna, Nashik, Rajkot, Madurai, Vijayawada, Dehradun, Guwahati, Goa
PK Pakistan: Karachi, Lahore, Islamabad, Rawalpindi, Faisalabad
BD Bangladesh: Dhaka
LK Sri Lanka: Colombo
NP Nepal: Kathmandu
CN China = Mainland China: Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Chengdu, Suzhou
HK Hong Kong = Hong Kong SAR: Hong Kong
TW Taiwan: Taipei, Hsinchu
JP Japan: Tokyo, Osaka, Kyoto, Yokohama, Fukuoka, Nagoya
KR South Korea = Korea, Republic of Korea: Seoul, Busan
SG Singapore: Singapore
MY Malaysia: Kuala Lumpur, Penang, Johor Bahru, Petaling Jaya, Selangor, Shah Alam, Cyberjaya
TH Thailand: Bangkok, Chiang Mai
VN Vietnam: Ho Chi Minh City, Hanoi, Da Nang
PH Philippines = The Philippines: Manila, Metro Manila, Makati, Makati City, Taguig, Cebu, Cebu City, Quezon City, Pasig, Davao, Mandaluyong, BGC, Bonifacio Global City
ID Indonesia: Jakarta, Bali, Bandung
AE United Arab Emirates = UAE, U.A.E.: Dubai, Abu Dhabi, Sharjah, Ajman, Ras Al Khaimah
SA Saudi Arabia = KSA: Riyadh, Jeddah, Dammam
QA Qatar: Doha
KW Kuwait: Kuwait City
BH Bahrain: Manama
OM Oman: Muscat
JO Jordan: Amman
LB Lebanon: Beirut
EG Egypt: Cairo, Alexandria
MA Morocco: Casablanca, Rabat
TN Tunisia: Tunis
NG Nigeria: Lagos, Abuja, Port Harcourt, Ibadan, Kano
GH Ghana: Accra
KE Kenya: Nairobi, Mombasa, Kisumu
UG Uganda: Kampala
TZ Tanzania: Dar es Salaam
RW Rwanda: Kigali
ET Ethiopia: Addis Ababa
ZA South Africa = Gauteng, Western Cape, Eastern Cape, Northern Cape, Free State, Limpopo, Mpumalanga, KwaZulu-Natal: Johannesburg, Cape Town, Durban, Pretoria, Sandton, Port Elizabeth, Bloemfontein, Stellenbosch, Centurion, Midrand, Randburg
MX Mexico = México, Jalisco, Nuevo León: Mexico City, Ciudad de México, CDMX, Guadalajara, Monterrey, Tijuana, Querétaro, Puebla, León, Mérida, Cancún, Toluca, Ciudad Juárez
BR Brazil = Brasil: São Paulo, Rio de Janeiro, Belo Horizonte, Curitiba, Porto Alegre, Florianópolis, Recife, Brasília
AR Argentina: Buenos Aires, Rosario
CL Chile: Santiago
CO Colombia: Bogotá, Medellín, Cali
PE Peru: Lima
UY Uruguay: Montevideo
CR Costa Rica: San José
PA Panama: Panama City
GT Guatemala: Guatemala City
EC Ecuador: Quito, Guayaquil
DO Dominican Republic: Santo Domingo
JM Jamaica: Kingston
EU Europe = European Union, EMEA, EEA, DACH, Benelux, Nordics, Central Europe, Eastern Europe, Western Europe, Northern Europe, Southern Europe
XX Worldwide = North America, South America, Latin America, LATAM, Americas, APAC, Asia Pacific, Asia-Pacific, Asia, Africa, Middle East, Oceania, Global, Southeast Asia, MENA
`;

const STATES = `
US-AL Alabama: Huntsville, Mobile, Montgomery, Tuscaloosa, Auburn, Dothan, Decatur, Hoover
US-AK Alaska: Anchorage, Fairbanks, Juneau, 
US-AZ Arizona: Phoenix, Tucson, Scottsdale, Mesa, Tempe, Chandler, Gilbert, Flagstaff, Peoria, Glendale, Yuma, Goodyear, Avondale
US-AR Arkansas: Little Rock, Fayetteville, Bentonville, Fort Smith, Jonesboro, Conway
US-CA California = Calif., Bay Area, San Francisco Bay Area, SF Bay Area, Southern California, Northern California, Silicon Valley, Orange County: Los Angeles, LA, San Francisco, SF, Greater Los Angeles, San Diego, San Jose, Palo Alto, Mountain View, Sunnyvale, Menlo Park, Redwood City, Oakland, Berkeley, Santa Clara, Santa Monica, Cupertino, San Mateo, South San Francisco, Foster City, Burlingame, Fremont, Hayward, Sacramento, Fresno, Bakersfield, Long Beach, Irvine, Anaheim, Santa Barbara, Santa Cruz, Pasadena, Burbank, Glendale, Culver City, El Segundo, Torrance, Carlsbad, Riverside, San Bernardino, Stockton, Modesto, Emeryville, Walnut Creek, Pleasanton, San Rafael, Venice Beach, Hawthorne, Newport Beach, Costa Mesa, Chula Vista, Santa Clarita, Oxnard, Fontana, Moreno Valley, Huntington Beach, Santa Rosa, Rancho Cucamonga, Oceanside, Garden Grove, Elk Grove, Corona, Salinas, Escondido, Pomona, Roseville, Visalia, Concord, Simi Valley, Thousand Oaks, Vallejo, Fairfield, Ventura, Temecula, Antioch, Richmond, Downey, Murrieta, El Monte, Inglewood, Vacaville, Santa Maria, Redding, Chico, San Leandro, Citrus Heights, Livermore, San Luis Obispo, Palmdale, Lancaster, Milpitas, Napa, Bay Area, San Francisco Bay Area, Southern California, Northern California, Silicon Valley, Orange County
US-CO Colorado: Denver, Boulder, Colorado Springs, Fort Collins, Aurora, Broomfield, Littleton, Englewood, Lakewood, Thornton, Arvada, Westminster, Pueblo, Greeley, Longmont, Loveland, Centennial, Grand Junction
US-CT Connecticut: Hartford, Stamford, New Haven, Bridgeport, Greenwich, Norwalk, Waterbury, Danbury, New Britain
US-DE Delaware: Wilmington, Newark
US-DC District of Columbia = D.C.: Washington, Washington DC, Washington D.C., Washington, D.C.
US-FL Florida: Miami, Orlando, Tampa, Jacksonville, Fort Lauderdale, St. Petersburg, Boca Raton, Tallahassee, Gainesville, Sarasota, West Palm Beach, Naples, Pensacola, Clearwater, Hialeah, Port St. Lucie, Cape Coral, Pembroke Pines, Hollywood, Miramar, Coral Springs, Palm Bay, Lakeland, Pompano Beach, Davie, Deerfield Beach, Fort Myers, Bradenton, Kissimmee, Daytona Beach, Ocala, Delray Beach, Boynton Beach, Key West, Melbourne, Miami Beach, Coral Gables, Doral, South Florida
US-GA Georgia: Atlanta, Savannah, Augusta, Alpharetta, Marietta, Macon, Athens, Sandy Springs, Roswell, Johns Creek, Duluth, Kennesaw, Norcross, Smyrna, Peachtree City
US-HI Hawaii: Honolulu, Maui, Hilo, Kailua
US-ID Idaho: Boise, Meridian, Nampa, Idaho Falls, Pocatello, Coeur d'Alene, Twin Falls
US-IL Illinois: Chicago, Springfield, Naperville, Rockford, Peoria, Evanston, Schaumburg, Champaign, Chicagoland, Joliet, Elgin, Bloomington, Oak Brook, Downers Grove, Waukegan, Skokie, Des Plaines, Arlington Heights, Bolingbrook, Deerfield, Northbrook, Rosemont, Urbana, Decatur, Greater Chicago
US-IN Indiana: Indianapolis, Fort Wayne, Bloomington, South Bend, Evansville, Carmel, Fishers, Hammond, Lafayette, West Lafayette, Muncie, Terre Haute, Elkhart, Kokomo
US-IA Iowa: Des Moines, Cedar Rapids, Iowa City, Davenport, Sioux City, West Des Moines, Ames, Waterloo, Dubuque, Council Bluffs
US-KS Kansas: Wichita, Overland Park, Topeka, Lawrence, Olathe, Lenexa, Manhattan, Salina
US-KY Kentucky: Louisville, Lexington, Bowling Green, Owensboro, Covington, Florence
US-LA Louisiana: New Orleans, Baton Rouge, Shreveport, Lafayette, Metairie, Lake Charles, Monroe
US-ME Maine: Bangor, Lewiston, Augusta
US-MD Maryland: Baltimore, Bethesda, Rockville, Annapolis, Columbia, Silver Spring, Frederick, Gaithersburg, Germantown, Bowie, Hagerstown, Towson, Hunt Valley, Salisbury, Fort Meade, Aberdeen Proving Ground
US-MA Massachusetts = Mass.: Boston, Cambridge, Worcester, Somerville, Waltham, Lowell, Burlington, Framingham, Quincy, Greater Boston, Springfield, Brockton, Fall River, New Bedford, Newton, Lawrence, Marlborough, Woburn, Andover, Needham, Natick, Pittsfield, Lexington
US-MI Michigan: Detroit, Ann Arbor, Grand Rapids, Lansing, Kalamazoo, Dearborn, Troy, Warren, Sterling Heights, Livonia, Flint, Southfield, Farmington Hills, Auburn Hills, Novi, Holland, Saginaw, Midland, Battle Creek, Metro Detroit
US-MN Minnesota: Minneapolis, Saint Paul, St. Paul, Rochester, Duluth, Bloomington, Eden Prairie, Plymouth, St. Cloud, Eagan, Minnetonka, Maple Grove, Mankato, Twin Cities
US-MS Mississippi: Jackson, Gulfport, Hattiesburg, Biloxi, Tupelo
US-MO Missouri: St. Louis, Saint Louis, Kansas City, Springfield, Columbia, Lee's Summit, O'Fallon, St. Charles, Jefferson City, Chesterfield, Joplin
US-MT Montana: Billings, Missoula, Bozeman, Helena, Great Falls, Kalispell
US-NE Nebraska: Omaha, Lincoln, Bellevue, Grand Island
US-NV Nevada: Las Vegas, Reno, Henderson, Carson City, North Las Vegas
US-NH New Hampshire: Manchester, Nashua, Portsmouth, Concord, Dover, Salem
US-NJ New Jersey: Newark, Jersey City, Princeton, Hoboken, Trenton, Camden, Edison, Morristown, Parsippany, Paterson, Clifton, Cherry Hill, Piscataway, New Brunswick, Mount Laurel, Mahwah, Secaucus, Iselin, Atlantic City, Somerset, Bridgewater, Paramus, East Brunswick, Woodbridge, Toms River
US-NM New Mexico: Albuquerque, Santa Fe, Las Cruces, Rio Rancho, Farmington, Roswell
US-NY New York = New York State: New York, New York City, NYC, Brooklyn, Manhattan, Queens, Bronx, The Bronx, Staten Island, Long Island, Long Island City, Buffalo, Rochester, Syracuse, Albany, White Plains, Yonkers, Ithaca, Greater New York City Area, New Rochelle, Mount Vernon, Schenectady, Utica, Poughkeepsie, Melville, Saratoga Springs, Niagara Falls, Westchester, Binghamton, Troy
US-NC North Carolina: Charlotte, Raleigh, Durham, Greensboro, Winston-Salem, Asheville, Wilmington, Chapel Hill, Cary, Research Triangle Park, Morrisville, Fayetteville, High Point, Concord, Gastonia, Hickory, Huntersville, Mooresville, Greenville
US-ND North Dakota: Fargo, Bismarck, Grand Forks, Minot
US-OH Ohio: Columbus, Cleveland, Cincinnati, Dayton, Toledo, Akron, Youngstown, Canton, Parma, Lorain, Dublin, Westlake, Beachwood, Solon, Springfield, Newark, Mansfield, Hilliard, Blue Ash
US-OK Oklahoma: Oklahoma City, Tulsa, Norman, Broken Arrow, Edmond, Lawton, Stillwater
US-OR Oregon: Portland, Eugene, Salem, Bend, Beaverton, Hillsboro, Gresham, Medford, Corvallis, Tigard, Lake Oswego, Wilsonville
US-PA Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Allentown, Lancaster, Scranton, King of Prussia, Greater Philadelphia, Erie, Reading, Bethlehem, York, Malvern, Conshohocken, Exton, Horsham, State College, Wilkes-Barre, Plymouth Meeting, Chester, West Chester, Johnstown, Mechanicsburg
US-RI Rhode Island: Providence, Warwick, Cranston, Pawtucket, Newport
US-SC South Carolina: Charleston, Columbia, Greenville, Spartanburg, Myrtle Beach, Rock Hill, Mount Pleasant, North Charleston, Hilton Head
US-SD South Dakota: Sioux Falls, Rapid City
US-TN Tennessee: Nashville, Memphis, Knoxville, Chattanooga, Clarksville, Murfreesboro, Franklin, Brentwood, Johnson City, Kingsport, Oak Ridge, Smyrna
US-TX Texas: Austin, Dallas, Houston, San Antonio, Fort Worth, El Paso, Plano, Irving, Frisco, Arlington, Round Rock, Lubbock, Corpus Christi, Midland, Richardson, The Woodlands, Dallas-Fort Worth, DFW, Laredo, Garland, Amarillo, Grand Prairie, McKinney, Brownsville, Mesquite, Killeen, McAllen, Waco, Denton, Carrollton, Abilene, Beaumont, Odessa, Sugar Land, Lewisville, League City, Tyler, Wichita Falls, Katy, San Marcos, Georgetown, Cedar Park, Pasadena, Coppell, Addison, Conroe, College Station, New Braunfels, Pearland, Galveston, Texarkana, Longview, Harlingen
US-UT Utah: Salt Lake City, Provo, Lehi, Ogden, Park City, Draper, Sandy, West Valley City, West Jordan, South Jordan, Orem, St. George, Logan, Murray, American Fork
US-VT Vermont: Burlington, Montpelier
US-VA Virginia = Northern Virginia: Richmond, Arlington, Alexandria, Reston, McLean, Norfolk, Virginia Beach, Herndon, Fairfax, Charlottesville, Chantilly, Roanoke, Chesapeake, Newport News, Lynchburg, Tysons, Vienna, Falls Church, Ashburn, Leesburg, Manassas, Sterling, Harrisonburg, Fredericksburg, Quantico, Springfield, Blacksburg, Suffolk, Dulles
US-WA Washington = Washington State: Seattle, Bellevue, Redmond, Kirkland, Tacoma, Spokane, Vancouver, Everett, Olympia, Greater Seattle, Kent, Renton, Federal Way, Yakima, Bellingham, Bothell, Kennewick, Richland, Issaquah, Lynnwood, Pullman, Puyallup, Tukwila, Bremerton
US-WV West Virginia: Morgantown, Charleston, Huntington, Parkersburg, Wheeling
US-WI Wisconsin: Milwaukee, Madison, Green Bay, Appleton, Kenosha, Racine, Waukesha, Eau Claire, Oshkosh, Janesville, La Crosse, Brookfield, Fond du Lac, Wausau, Verona
US-WY Wyoming: Cheyenne, Casper, Laramie, Gillette, Jackson Hole
US-PR Puerto Rico: San Juan
CA-ON Ontario: Toronto, Ottawa, Mississauga, Waterloo, Kitchener, Hamilton, London, Markham, Brampton, Kingston, Windsor, GTA, Greater Toronto Area, Vaughan, Oakville, Guelph, Barrie, Sudbury, Thunder Bay, Peterborough, Cambridge, Burlington, St. Catharines, Niagara Falls, Oshawa, Pickering, Ajax, Whitby, Richmond Hill, Milton, Kanata, Etobicoke, Scarborough, North York, Belleville, Sarnia, Brantford, Sault Ste. Marie, Concord, Aurora, Newmarket
CA-QC Quebec = Québec: Montreal, Montréal, Quebec City, Laval, Gatineau, Sherbrooke, Longueuil, Lévis, Trois-Rivières, Saguenay, Québec City, Brossard, Terrebonne, Saint-Laurent, Pointe-Claire
CA-BC British Columbia = B.C.: Vancouver, Victoria, Burnaby, Surrey, Kelowna, Richmond, Greater Vancouver, Abbotsford, Nanaimo, Kamloops, Langley, Coquitlam, Prince George, North Vancouver, New Westminster, Whistler, Chilliwack, Metro Vancouver, Lower Mainland
CA-AB Alberta: Calgary, Edmonton, Red Deer, Lethbridge, Medicine Hat, Grande Prairie, Fort McMurray, Airdrie, Banff, Canmore
CA-MB Manitoba: Winnipeg, Brandon
CA-SK Saskatchewan: Saskatoon, Regina, Moose Jaw, Prince Albert
CA-NS Nova Scotia: Halifax, Dartmouth, Sydney
CA-NB New Brunswick: Moncton, Fredericton, Saint John
CA-NL Newfoundland and Labrador = Newfoundland: St. John's
CA-PE Prince Edward Island = PEI: Charlottetown
CA-YT Yukon: Whitehorse
CA-NT Northwest Territories: Yellowknife
CA-NU Nunavut: Iqaluit
AU-NSW New South Wales: Sydney, Newcastle, Wollongong, Parramatta, Central Coast, Wagga Wagga, Albury, Dubbo, Tamworth, Coffs Harbour, Port Macquarie, Bathurst, Lismore, Byron Bay, Penrith, Liverpool, Blacktown, North Sydney, Western Sydney, Greater Sydney, Blue Mountains
AU-VIC Victoria: Melbourne, Geelong, Ballarat, Bendigo, Shepparton, Mildura, Dandenong, Mornington, Greater Melbourne
AU-QLD Queensland: Brisbane, Gold Coast, Cairns, Townsville, Sunshine Coast, Toowoomba, Mackay, Rockhampton, Ipswich, Hervey Bay, Gladstone, Bundaberg
AU-WA Western Australia: Perth, Fremantle, Bunbury, Kalgoorlie, Broome, Karratha, Port Hedland
AU-SA South Australia: Adelaide, Mount Gambier, Whyalla
AU-TAS Tasmania: Hobart, Launceston
AU-ACT Australian Capital Territory: Canberra
AU-NT Northern Territory: Darwin, Alice Springs
`;

/** Ids of countries ("GB") and of their states ("US-TX") by plain name; a name may have several. */
interface Gazetteer {
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly cities: ReadonlyMap<string, readonly string[]>;
  /** Codes as addresses write them ("TX", "UK"), in capitals. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Every word of the names and codes, in small letters: without one of them nothing is known. */
  readonly words: ReadonlySet<string>;
}

/** Names of plain letters and single spaces need lower case alone. */
const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The name of a place as the gazetteer holds it: plain form, signs as single spaces. */
export const placeKey = (raw: string): string =>
  SIMPLE.test(raw)
    ? raw.toLowerCase()
    : plainForm(raw)
        .replace(/ł/g, "l")
        .replace(/[^\p{L}\p{N}&']+/gu, " ")
        .trim();

const build = (): Gazetteer => {
  const regions = new Map<string, string[]>();
  const cities = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, id: string): void => {
    const known = map.get(key);
    if (known) known.push(id);
    else map.set(key, [id]);
  };
  for (const line of `${COUNTRIES}${STATES}`.split("\n")) {
    const match = /^([A-Z-]+) ([^:=]+)(?: = ([^:]+))?(?:: (.+))?$/.exec(line);
    const [, id = "", name = "", others = "", towns = ""] = match ?? [];
    if (id === "") continue;
    for (const each of [name, ...others.split(",")]) {
      if (each.trim() !== "") add(regions, placeKey(each), id);
    }
    for (const town of towns.split(", ")) if (town !== "") add(cities, placeKey(town), id);
    if (id !== "XX") add(codes, id.split("-")[1] ?? id, id);
  }
  for (const [code, id] of [
    ["UK", "GB"],
    ["USA", "US"],
    ["UAE", "AE"],
    ["NRW", "DE"],
    ["PQ", "CA-QC"],
  ] as const) {
    add(codes, code, id);
  }
  const words = new Set<string>();
  for (const key of [...regions.keys(), ...cities.keys(), ...codes.keys()]) {
    for (const word of key.toLowerCase().split(" ")) words.add(word);
  }
  return { regions, cities, codes, words };
};

export const GAZETTEER: Gazetteer = build();
