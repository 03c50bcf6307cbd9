const KNOWN =
  /\b(?:RN|LPN|LVN|CNA|CMA|NP|PA-C|MD|DO|BLS|ACLS|PALS|CPR(?:\/(?:AED|First Aid))?|EMT(?:-[BP])?|CPA|ACCA|CIMA|ACA|CFA|FRM|CMA|PMP|PRINCE2|CAPM|CSM|CSPO|SAFe|CISSP|CISM|CISA|CEH|OSCP|CCNA|CCNP|CCIE|CompTIA [A-Z][A-Za-z+]*\+?|Security\+|Network\+|A\+|ITIL|Six Sigma(?: (?:Green|Black|Yellow) Belt)?|LEED(?: AP)?|OSHA[- ]?(?:10|30)|NEBOSH|IOSH|CSCS|CPCS|SMSTS|SSSTS|IPAF|PASMA|CITB|Gas Safe|NVQ(?: Level \d)?|QTS|QTLS|PGCE|NMC|HCPC|GMC|GDC|GPhC|SRA|CIPD|CIPS|SHRM-(?:CP|SCP)|PHR|SPHR|CDL(?:[- ](?:Class )?[AB])?|Class [AB12C]\+? (?:CDL|licen[cs]e)|HGV(?: Class [12])?|LGV|CPC|Series \d{1,2}|FINRA|LCSW|LMSW|LPC|LMFT|BCBA|RBT|PE|EIT|FE|ServSafe|TABC|TIPS|Food Hygiene(?: Level \d)?|SIA|DBS|IPC-A-610|AWS D1\.1|CWI|ASE|EPA 608|NATE|NICET|18th Edition|AAT|CeMAP|ARRT|ASCP|CPhT|CST|RHIT|RHIA|CCS|CPC-A|CCRN|CEN|TNCC|NIHSS|BSN|ESL|TEFL|CELTA|TESOL)\b/g;
const NOT_LICENCES = new Set([
  "MD",
  "DO",
  "PE",
  "FE",
  "BSN",
  "ESL",
  "CPC",
  "CCS",
  "SIA",
  "TIPS",
  "A+",
]);
const NAMED =
  /\b((?:(?:valid|current|active|unrestricted|full|clean|state|professional|[A-Z][\w&/+.'’-]*|driver['’]?s?|driving|teaching|nursing|real estate|pharmacist|forklift|fork lift|food|handler['’]?s?|first aid|security|insurance|trade|electrical|plumbing|gas|pilot|commercial|medical|of|and|in|or|class [a-e])\s+){1,6}(?:licen[cs]es?|licensure|certificat(?:ion|e)s?|registration|permit|card|credential|ticket))\b/g;
const CONTEXT =
  /\b(?:licen[cs]|certif|registr|permit|accredit|credential|card|ticket|chartered|qualified)/i;
const LEADING =
  /^(?:(?:a|an|the|and|or|in|of|valid|current|active|full|clean|unrestricted|Valid|Current|Active|Full|Clean|Must|Have|Possess|Hold|Holds|Possession|You|If|With|Ability|to|obtain|Required|Preferred)\s+)+/;
const GENERIC =
  /^(?:professional|relevant|industry|state|and|or|of|in|other)?\s*(?:licen[cs]es?|certificat(?:ion|e)s?|registration|card|permit|ticket|credential|licensure)$/i;

/** Licences and certificates that an item names, as written, each once. */
export const licencesOf = (text: string): string[] => {
  const found: string[] = [];
  const add = (name: string): void => {
    const known = name.toLowerCase();
    if (!found.some((other) => other.toLowerCase().includes(known))) found.push(name);
  };
  if (text.length > 2000) return found;
  if (CONTEXT.test(text)) {
    for (const match of text.matchAll(NAMED)) {
      const name = (match[1] ?? "").replace(LEADING, "").trim();
      if (!GENERIC.test(name)) add(name);
    }
  }
  for (const match of text.matchAll(KNOWN)) {
    if (NOT_LICENCES.has(match[0]) && !CONTEXT.test(text)) continue;
    add(match[0]);
  }
  return found;
};
