import { ASK_FIRST, DUTY_FIRST } from "../sections/contentLexicon.ts";
import { wordsOf } from "../text/words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words with which an item or a sentence of a posting often begins (in plain form). */
const STARTERS = set(`
  experience experienced ability able strong proven excellent knowledge you you'll you're your we
  we're our minimum must familiarity familiar proficiency proficient understanding demonstrated
  degree high solid good great previous prior hands valid certified certification licensed license
  licence bachelor's bachelors bachelor master's masters master phd expertise expert deep passion
  passionate comfortable willing willingness working track exceptional outstanding effective advanced
  basic fluent fluency background bonus preferred required desired nice ideally at an as in the this
  lead manage develop design build create drive own ensure support maintain collaborate partner work
  write deliver coordinate prepare assist provide perform conduct analyze analyse review monitor
  implement help identify establish participate report serve act oversee train mentor coach communicate
  requirements qualifications responsibilities benefits skills education about what who why how
  description overview summary duties compensation salary location job position role equal
  leading managing developing designing building creating driving owning ensuring supporting
  maintaining collaborating partnering writing delivering coordinating preparing assisting providing
  relevant extensive significant several some full part remote hybrid competitive health paid
  self team detail highly motivated creative critical problem time customer attention physical
  to if for and with on all no not please apply
  up outside happy interest interested clear sound one two three four five six graduate current
  mindestens gute sehr erfahrung kenntnisse abgeschlossene abgeschlossenes abgeschlossenen ausbildung
  fahrerlaubnis fuhrerschein du deine dein ihre sie wir freude bereitschaft sicherer sicheres fundierte
  idealerweise verhandlungssichere fliessende selbststandige mehrjahrige erste gerne
  vous votre nous maitrise excellente bonne experience premiere connaissance connaissances anglais
  permis formation diplome capacite sens titulaire idealement minimum
  tu tus experiencia conocimientos conocimiento dominio nivel carne permiso titulacion capacidad
  formacion buen buena minimo ganas ingles valorable
`);

/** Names written with a capital inside a word: never a place where a line break was lost. */
export const CAMEL_NAMES = set(`
  javascript typescript coffeescript actionscript powerpoint powershell powerbi salesforce hubspot
  quickbooks wordpress linkedin github gitlab youtube paypal mailchimp bigquery solidworks indesign
  servicenow openshift cloudformation cloudwatch cloudfront tensorflow pytorch mysql nosql graphql
  devops devsecops mlops ecommerce macbook careerbuilder ziprecruiter sharepoint onedrive onenote
  peoplesoft docusign netsuite smartsheet freshbooks leetcode teamcity clickup lastpass stackoverflow
  elasticsearch mapreduce activecampaign sonarqube rabbitmq dynamodb mongodb opentelemetry crossfit
  doordash fedex gopro airbnb blackrock mastercard unitedhealth unitedhealthcare americorps comptia
  restful mlops webgl openai openstack openapi websocket websockets javafx aftereffects postgis fastapi nextjs
  nodejs reactjs vuejs angularjs jquery redshift datadog databricks dataframe openid autocad revit
  hashicorp cybersecurity minitab labview sketchup toolbox workday bamboohr greenhouse lever ashby
  zoominfo salesloft seamless outreach wework telehealth medicare healthcare childcare daycare
  facetime imessage macos ios ipados watchos itunes icloud iphone ipad whatsapp snapchat tiktok
  woocommerce bigcommerce shopify prestashop freecad turbotax proseries lacerte procore bluebeam
  planswift plangrid trueblue taskrabbit instacart grubhub ubereats postmates skipthedishes justeat
  deliveroo foodpanda mcdonald mcdonald's mckinsey mcafee macdonald o'reilly chatgpt langchain
  llamaindex huggingface deepmind opencv scikitlearn pyspark sparksql kubeflow mlflow airflow
  terraform cloudflare sqlserver oauth openvpn vsphere vmware veeam crowdstrike sentinelone rapid
  microservices eclinicalworks pointclickcare athenahealth nextgen epiccare meditech cerner
  servsafe safeserv opentable resy touchbistro lightspeed timeforge sevenrooms hotschedules
`);

/** Endings of addresses: "Booking.Com" is one word. */
export const DOMAIN_ENDINGS = set("com net org io js ai co uk de fr eu gov edu ly me dev app");

/** Words after which a sentence goes on: no item ends with them. */
export const JOINERS = set(`
  a an the and or of in to for with on at by as from is are be will our your their its this that these
  those using including such into per via than least minimum over about between both each any all no
  not new senior junior under more up or / & within across through during after before who which
  where when while if you we they it can must should may last past next first every another
`);

/** Openings that part items even after a capital: "Computer Science Experience with …". */
const SURE_OPENING =
  /^(?:(?:Experience|Knowledge|Understanding|Familiarity|Proficiency|Expertise|Proficient|Familiar|Fluency|Exposure) (?:with|in|of|working|using|as|to|managing|leading|building)|(?:Ability|Able|Willingness|Willing|Desire) to|(?:Strong|Excellent|Proven|Demonstrated|Exceptional|Outstanding|Solid|Deep|Effective|Good|Advanced|Previous|Prior|Highly|Working|Hands-on|Minimum|Must|Comfortable|Track|Valid|Current) \p{Ll}|(?:Bachelor|Master)['’]?s? (?:degree|Degree|of)|High school|\d{1,2}(?:\+|-\d))/u;

/** True when a capitalised word after a small one may begin an item of its own. */
export const opensItem = (tail: string): boolean => {
  if (SURE_OPENING.test(tail)) return true;
  const [first] = wordsOf(tail);
  if (!first) return false;
  return STARTERS.has(first.text) || ASK_FIRST.has(first.text) || DUTY_FIRST.has(first.text);
};

/** True when a word may open an item or a sentence. */
export const opensLine = (raw: string): boolean => {
  const first = wordsOf(raw.slice(0, 40))[0];
  return first !== undefined && STARTERS.has(first.text);
};
