import { wordsOf } from "../text/words.ts";

/** Nouns by which a job title is known, in plain form (singular). */
const NOUNS = new Set(
  `accountant actuary adjuster administrator adviser advisor agent aide ambassador analyst anaesthetist
  anesthesiologist apprentice apprenticeship arborist archaeologist architect archivist artist assembler assessor
  assistant associate attendant attorney auditor baker barista barber bartender beautician biologist
  bookkeeper bricklayer broker builder butcher buyer captain carer caregiver carpenter cashier caseworker
  chair champion chaplain chef chemist chief chiropractor cleaner clerk clinician coach commis
  commissioner concierge conductor conservator consultant contractor controller cook coordinator
  ordinator copywriter counsel counselor counsellor courier crew curator custodian dean dentist
  designer detective developer dermatologist dietician dietitian director dispatcher doctor driver
  economist editor educator electrician engineer engraver estimator evangelist examiner executive
  expert fabricator facilitator farmer faculty fellow firefighter fitter florist foreman forester
  fundraiser gardener generalist geologist glazier graduate groundskeeper groundsman grower guard guide
  hairdresser handler handyman handyperson head host hostess housekeeper hygienist illustrator inspector
  installer instructor intern internship interpreter interviewer investigator janitor joiner journalist
  judge keeper keyholder laborer labourer landscaper lawyer lead leader lecturer liaison librarian
  lifeguard loader locksmith logistician machinist maid manager marketer mason matron mechanic mediator
  merchandiser midwife miller mixer model monitor musician nanny navigator negotiator neurologist nurse
  nutritionist officer oncologist operative operator optician optometrist organiser organizer owner
  packer painter paralegal paramedic partner pathologist pediatrician pharmacist phlebotomist
  photographer physician physicist physiotherapist picker pilot planner plasterer plumber podiatrist
  policymaker porter practitioner president presenter principal printer producer professor programmer
  projectionist promoter proofreader psychiatrist psychologist publicist radiographer radiologist ranger
  receptionist recruiter recruitment registrar rep reporter representative researcher resident roofer
  sailor salesperson scaffolder scheduler scientist secretary seller server setter shepherd shopper
  signaller solicitor specialist sommelier statistician steward stocker storekeeper strategist stylist
  superintendent supervisor surgeon surveyor tailor teacher technician technologist teller tester
  therapist tiler toolmaker trader trainee trainer translator treasurer tutor underwriter upholsterer
  usher valet vet veterinarian volunteer waiter waitress warden warehouseman warehouseperson washer
  watchkeeper welder worker writer zookeeper cto ceo cfo coo cmo cio vp sre swe em pm rn lpn cna cma
  hgv lgv sous postdoc postdoctoral superintendant machiniste porter dishwasher busser runner
  entwickler entwicklerin softwareentwickler ingenieur ingenieurin leiter leiterin mitarbeiter
  mitarbeiterin kaufmann kauffrau referent referentin sachbearbeiter sachbearbeiterin fachkraft
  verkaufer verkauferin berater beraterin pfleger pflegefachkraft koch monteur elektriker techniker
  krankenpfleger erzieher erzieherin buchhalter buchhalterin werkstudent praktikant projektleiter
  developpeur developpeuse ingenieur ingenieure responsable charge chargee chef cheffe assistante
  technicien technicienne comptable vendeur vendeuse infirmier infirmiere conseiller conseillere
  commercial commerciale gestionnaire serveur serveuse cuisinier stagiaire alternant
  desarrollador desarrolladora ingeniero ingeniera gerente auxiliar administrativo administrativa
  tecnico tecnica enfermero enfermera vendedor vendedora cocinero camarero camarera contable jefe jefa
  encargado encargada dependiente operario operaria analista asesor asesora coordinador coordinadora
  desenvolvedor desenvolvedora engenheiro engenheira medewerker ontwikkelaar adviseur verpleegkundige
  monteur verkoper beheerder sviluppatore ingegnere impiegato addetto addetta responsabile infermiere
  cuoco cameriere sviluppatrice magazziniere empacador empacadora empaquetador recepcionista controleur
  controleuse redacteur redactrice directeur directrice ouvrier ouvriere operateur operatrice conducteur
  chauffeur livreur caissier caissiere aide soignant soignante educateur educatrice formateur formatrice
  kellner kellnerin lagerist fahrer tischler schreiner maurer dachdecker arzt arztin entwicklungsingenieur
  profesor profesora maestro maestra medico medica abogado abogada conductor conductora mozo limpiador
  limpiadora electricista fontanero mecanico soldador albanil professor professora motorista estagiario
  estagiaria enfermeiro enfermeira vendedor atendente auxiliar docent leraar kok chauffeur magazijnmedewerker
  crew staff`.split(/\s+/),
);

const singular = (word: string): string =>
  word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

const ENDING = /(?:person|woman|wright|smith|keeper|master|mistress|ologist|ician)$/;

/** True when a string names a job by one of its words. */
export const namesJob = (raw: string): boolean =>
  wordsOf(raw).some(
    ({ text }) => NOUNS.has(text) || NOUNS.has(singular(text)) || ENDING.test(text),
  );
