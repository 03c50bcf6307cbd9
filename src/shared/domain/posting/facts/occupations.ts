import { remembered } from "./remember.ts";
import { wordsOf } from "../text/words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Occupation nouns that no ending gives away, in plain form and singular. */
const NOUNS = set(`
accountant administrator aide agent analyst ambassador architect artist assembler assistant associate attendant attorney au
advocate advisor adviser actuary alumni apprentice apprenticeship arborist auditor baker barista barback
bartender beautician bookkeeper boss bricklayer broker busser butcher buyer captain caregiver carer cashier
champion chaplain chauffeur chef chief clerk clinician coach co-op coder colleague commander commis commissioner companion
concierge consultant contractor cook coordinator ordinator co-ordinator copywriter counsel counsellor counselor courier
crew curator custodian dean deputy dentist designer detective developer dietician dietitian director
dishwasher docent doctor domestic driver economist electrician engineer executive expert fabricator
faculty fellow fellowship fitter florist foreman founder co-founder cofounder broadcaster forewoman foreperson freelancer generalist gardener groundskeeper guard guide
hairdresser handler handyman head helper host hostess housekeeper housekeeping hygienist intern internship
janitor joiner journalist journeyman judge keyholder laborer labourer landscaper lawyer lead leader
lecturer liaison librarian lifeguard lineman lineworker linguist locksmith machinist maid maintenance manager mason
matron mechanic merchandiser midwife millwright model monitor musician nanny nurse nutritionist
officer operative operator optician optometrist organiser organizer owner packer painter paralegal
paramedic paraprofessional paraeducator partner pharmacist phlebotomist physician physicist physiotherapist picker pilot
planner plasterer plumber porter practitioner president presenter principal producer professional professor
programmer proofreader psychiatrist psychologist psychotherapist radiographer radiologist ranger
realtor receptionist recruiter registrar rep representative researcher resident rider residency roofer sailor scholar
scheduler scientist secretary seller sergeant server setter sitter solicitor sommelier specialist stagehand
statistician steward stewardess stocker strategist stylist sub-editor superintendent supervisor surgeon
surveyor tailor teacher technician technologist tech teller temp tester therapist trader trainee traineeship trainer
translator treasurer trustee tutor underwriter upholsterer usher valet vet veterinarian volunteer waiter
waitress waitstaff warden warehouseman washer welder worker writer zookeeper
ceo cfo cmo coo cpo cro cto cio ciso vp svp evp avp sre swe sdet sdr bdr ae csm pm tpm em qa dba rn lpn lvn cna cma crna
dispatcher estimator inspector instructor installer investigator examiner archivist appraiser
adjuster assessor animator announcer astronomer barber brewer brickmason caretaker carpenter
caterer ceramicist chiropractor cleaner climber collector comedian composer conductor conservator
controller coroner decorator demonstrator diver drafter draftsman draughtsman driller editor
embalmer enumerator ergonomist evaluator excavator expediter expeditor farmer farmhand firefighter
fisherman forager forester framer fundraiser gaffer glazier grader grinder grocer groom groundsman
hairstylist hostler invigilator jeweller jeweler knitter laminator landman laundress lobbyist
lumberjack marketer masseur masseuse mediator mentor metallurgist milkman moulder molder mover
navigator negotiator notary organist orderly paver pipefitter pipelayer polisher presser processor
prosecutor studentship deacon verger sexton minister provost publicist puppeteer purchaser rabbi pastor priest vicar rancher rater rector
referee reporter rigger riveter roustabout sawyer scaffolder sculptor seamstress shepherd shipper
signaller sorter splicer sprayer steamfitter steeplejack stonemason subcontractor taxidermist
telephonist tiler trimmer trucker tyrefitter undertaker vocalist webmaster weigher wirer wrangler
copyist bellman banksman slinger dryliner fixer shopfitter loader unloader stacker telemarketer
canvasser quant paraplanner greeter beekeeper groundworker copyeditor videographer vlogger
streamer choreographer bookbinder dressmaker cobbler abstractor scorer packager roaster
confectioner shopper shelver merchandizer responder allergist anesthetist anaesthetist audiologist
cardiologist oncologist paediatrician pediatrician obstetrician sonographer doula embryologist
orthoptist orthotist prosthetist podiatrist chiropodist osteopath acupuncturist herbalist
rehabilitator interpreter stenographer bailiff marshal sheriff constable patrolman trooper jailer
lifeboatman stevedore docker bosun deckhand skipper purser boatbuilder shipwright farrier jockey
shearer milker pruner winemaker vintner cellarman distiller barkeeper saucier patissier boulanger
emt hca np pa pta ota cota slp bcba rbt lcsw lmft md hgv lgv postdoc postdoctoral phd sde mts
entwickler entwicklerin softwareentwickler ingenieur ingenieurin leiter leiterin leitung mitarbeiter
mitarbeiterin kaufmann kauffrau kaufleute referent referentin sachbearbeiter sachbearbeiterin fachkraft assistenz assistentin
verkaufer verkauferin berater beraterin pfleger pflegerin pflegefachkraft pflegekraft koch kochin monteur elektriker elektroniker
mechatroniker techniker technikerin krankenpfleger erzieher erzieherin buchhalter buchhalterin werkstudent werkstudentin
praktikant praktikantin praktikum projektleiter teamleiter fahrer kellner kellnerin lagerist tischler schreiner maurer dachdecker
arzt arztin lehrer lehrerin auszubildende auszubildender ausbildung azubi fachinformatiker schlosser geschaftsfuhrer hausmeister
developpeur developpeuse ingenieure responsable charge chargee cheffe assistante technicien technicienne
comptable vendeur vendeuse infirmier infirmiere conseiller conseillere commercial commerciale
gestionnaire serveur serveuse cuisinier cuisiniere stagiaire alternant alternance controleur controleuse redacteur redactrice
directeur directrice ouvrier ouvriere operateur operatrice conducteur conductrice livreur caissier caissiere
soignant soignante educateur educatrice formateur formatrice juriste avocat medecin chargee adjoint adjointe
desarrollador desarrolladora ingeniero ingeniera gerente auxiliar administrativo administrativa tecnico
tecnica enfermero enfermera vendedor vendedora cocinero cocinera camarero camarera contable jefe jefa encargado
encargada dependiente dependienta operario operaria analista asesor asesora coordinador coordinadora profesor profesora
maestro maestra medico medica abogado abogada mozo limpiador limpiadora electricista fontanero mecanico soldador
albanil recepcionista empacador empacadora director directora practicas becario
desenvolvedor desenvolvedora engenheiro engenheira motorista estagiario estagiaria enfermeiro enfermeira
atendente professora gestor gestora medewerker ontwikkelaar verpleegkundige verkoper beheerder docent leraar kok
magazijnmedewerker monteur adviseur sviluppatore sviluppatrice ingegnere impiegato addetto addetta infermiere
cuoco cameriere magazziniere commesso utvecklare ingenjor konsult saljare udvikler sykepleier kehittaja
programista inzynier kierownik specjalista doradca cajero cajera asistente admin repartidor repartidora ayudante
`);

/** Words that name a job only with another word before them ("Kitchen Staff", "Night Team"). */
const WEAK_NOUNS = set(
  "crew staff team member roles hand hands job person maintenance housekeeping security reception support cleaning operations sales marketing management service services design development engineering accounting bookkeeping recruitment nursing administration teaching catering accounts payable receivable payroll research writing training education production",
);

/** Words with an occupation's ending that name none. */
const NOT_JOBS = set(`
adapter after alter american ancestor anger another answer applicant asian assist australian
author banner beer beginner better bigger border bother brilliant broader brother buffer burger
butter calendar can canadian cancer career center centre chamber chapter character charter
cheaper checklist christian civilian clever closer clover cluster color competitor compliant
computer consist constant consumer container cooler corner corridor counter cover creditor
cucumber customer cyber dancer danger daughter debtor december deeper denver dinner discover
disorder distant distributor dollar donor door dover earlier easier either elegant elephant ember
employer enter error european ever exist exterior factor fan faster father favor fever fewer
fiber fibre filter finger flavor floor folder former fother further gender german ginger glover
grant greater guardian hammer hamster hanover happier harbor headquarter healthier her higher
holder honor hour however human humanitarian humor hunger hunter hyper important indian indoor
infant inner insist instant interior investor italian junior larger laser later latter layer
learner leather ledger letter lever list liter longer lower lumber major man manner master matter
mayor median member merchant merger meter minor mirror mist monster mother motor neither
never newcomer newer newsletter november number october offer older order other outdoor outer
over oyster paper parlor participant passenger pedestrian peer pepper per performer persist
pioneer placeholder plan plant player poster power pregnant printer prior proper quarter quicker
rather redundant refer register relevant remainder remember reptilian resist resistant restaurant
richer river roman roster router rubber runner safer scan scanner scooter sector semester senior
sensor september shareholder shelter shorter shoulder significant silver similar sister slower
smaller smarter smoother solar soldier sooner span speaker stakeholder stranger stronger sugar
summer super superior supper teenager tenant tender than their tiger timber together tolerant
tower tractor trailer transfer transformer trigger tumor twist under user vacant van vancouver
variant vector vegetarian vendor visitor waitlist warrant water weather whether wider winner
winter woman wonder wrist yesterday younger
`);

const singular = (word: string): string =>
  word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.endsWith("s") && !word.endsWith("ss")
      ? word.slice(0, -1)
      : word;

const ENDING =
  /(?:person|people|woman|women|wright|smith|keeper|ologist|ician|grapher|logist|maker|worker|therapist|entwickler|ingenieur|leiter|kraft|berater|fuhrer|pfleger|techniker|mechaniker|arbeiter|helfer|verkaufer|assistent|meister|schlosser|halter|halterin|planer|bauer|fahrer|manager)$/;
const SOFT_ENDING =
  /(?:[^aeiou]er|[aeiou][^aeiou]er|tor|sor|ist|ian|ant|eer|ster|eur|euse|trice|ador|adora|iere)$/;

const MAX_WORDS = 8_000;

/** 2 for a word that is surely an occupation, 1 for one that ends like one, 0 for any other. */
export const occupation = remembered((word: string): 0 | 1 | 2 => {
  const one = singular(word);
  if (NOUNS.has(word) || NOUNS.has(one)) return 2;
  if (NOT_JOBS.has(word) || NOT_JOBS.has(one)) return 0;
  if (ENDING.test(one)) return 2;
  return one.length >= 5 && SOFT_ENDING.test(one) ? 1 : 0;
}, MAX_WORDS);

/** True for "crew", "staff", "team": with words before them they can head a title. */
export const isWeakNoun = (word: string): boolean =>
  WEAK_NOUNS.has(word) || WEAK_NOUNS.has(singular(word));

/** True when a string names a job by one of its words. */
export const namesJob = remembered(
  (raw) => wordsOf(raw).some(({ text }) => occupation(text) === 2) || MEMBER.test(raw),
);

/** "Team Member" and its like are jobs, though neither word is. */
export const MEMBER = /\b(?:team|crew|staff|faculty) (?:member|mate)s?\b/i;
