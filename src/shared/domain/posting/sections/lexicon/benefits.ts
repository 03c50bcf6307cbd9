/** Headings of what the person gets, pay with it. */
export const BENEFITS = `
  benefits|benefit; perks|perk; compensation; remuneration; salary; wage|wages;
  pay range|rate|scale|band; salary range|band|details;
  compensation range|package|details|information; package;
  what we|we'll|you'll|you offer|offers|give|provide|get|receive|gain;
  what you'll get|receive|enjoy|gain|love; what you get|receive|gain;
  what you can expect from us?; what you will get|receive|gain; what's in it for you|me;
  what is in it for you; what we can offer you?; what we have to offer; what do we offer you?;
  what can we offer you?; what's on offer; what we'll offer|give you?; what _ offers;
  what we're|we are offering; we're|we are offering; you will|you'll gain|benefit;
  we offer|provide; we can offer you?; our offer|benefits|perks; in return; rewards;
  total rewards; why you'll love|enjoy; why you should join|apply;
  why work|join|choose for|with|us|at; reasons to join; the perks; health and? wellness;
  on offer; employee benefits; taking care of you; wir bieten; was wir bieten;
  das bieten wir dir|ihnen?; unser angebot; unsere benefits; nous offrons;
  ce que nous offrons|proposons; avantages; nos avantages; remuneration et avantages; beneficios;
  ofrecemos|oferecemos; que ofrecemos; lo que ofrecemos; o que oferecemos; se ofrece;
  wat bieden wij|we jou?; wat wij|we bieden; wij|we bieden; arbeidsvoorwaarden; cosa offriamo;
  offriamo; vantaggi; you will enjoy|receive|get|love; you'll enjoy|receive|get|love|also;
  what do|will|would i|you get; what we give|pay|provide; what we give you;
  pay and benefits|conditions|rewards|perks; pay transparency; salary transparency|range;
  in exchange; in return we? offer|you|provide|can? will? expect|receive|get?; our perks;
  the offer|package|deal|benefits|rewards; how we reward|look|take you|after|care of? you?;
  how we'll reward|look|take you|after|care of? you?; looking after you;
  why work|join|choose with|us|at; why apply|join; what you can expect; what can you expect;
  why you'll love|like|enjoy working|it|this|us|being;
  hourly|base|annual|starting|total pay|salary|wage|rate|compensation;
  benefits and|of perks|working|compensation; some of our benefits|perks; holidays and|leave;
  ce que nous vous|te proposons|offrons; nous vous proposons|offrons; les avantages; on t'offre;
  que te ofrecemos; te ofrecemos; was dich erwartet bei uns; das bieten wir;
  deine|ihre|unsere vorteile|benefits; darauf kannst du dich freuen; freu dich auf; wat krijg je;
  dit krijg je; dit bieden wij|we; cosa ti offriamo;
`;

/** Phrases that name what a person gets beyond doubt. */
export const BENEFITS_SURE = `
  401 k|match|matching|plan; 401k; 403 b; 403b; 457 b;
  health|medical|dental|vision insurance|coverage|cover|plan|plans|benefits;
  medical|health dental and? vision; dental and? vision; paid time off; pto; paid leave;
  paid vacation|holidays|holiday|parental|maternity|paternity|sick|lunch|volunteer|family|annual;
  unlimited pto|vacation|leave|holiday; vacation days|time|pay;
  days holiday|holidays|annual|vacation|leave|off|pto; days' holiday|holidays|annual|vacation|leave;
  # days of? paid? annual? holiday|leave|vacation|pto|holidays; bank holidays;
  parental|maternity|paternity leave; stock options|option|purchase; equity package|grant|grants;
  rsus|rsu; competitive salary|compensation|pay|benefits|base|wages|remuneration|package|rates|hourly;
  comprehensive benefits|health|medical|healthcare; benefits package|program|programme;
  generous pto|paid|parental|holiday|vacation|leave|pension|employee|annual|staff|discount|benefits;
  employee discount|discounts|assistance|stock; staff discount|discounts|meals;
  tuition reimbursement|assistance; gym membership|pass; pension scheme|contribution|contributions;
  company|workplace|contributory pension; private medical|healthcare|health;
  cycle to work; season ticket loan; free lunch|lunches|parking|snacks|meals|breakfast|gym;
  catered lunch|lunches|meals; flexible spending account|accounts; hsa|fsa;
  commuter benefit|benefits; signing|sign bonus|on; life|disability insurance|cover|coverage|assurance;
  profit sharing; retirement plan|savings|benefits; death in service; childcare vouchers;
  bonus scheme; relocation assistance|package|bonus; employee assistance programme|program;
  employer contribution; home office stipend|budget|allowance; company car; sabbatical;
  wellness|wellbeing stipend|budget|allowance; learning|training|development stipend|budget|allowance;
  urlaubstage; tage urlaub; stundenlohn; weihnachtsgeld; urlaubsgeld; altersvorsorge; arbeitsvertrag; firmenwagen; arbeitskleidung; vermogenswirksame leistungen; fahrtkostenzuschuss; firmenhandy; 13 gehalt; tarifvertrag; kindergartenzuschuss; weiterbildungsangebote; mitarbeiterrabatt|mitarbeiterrabatte; tickets resto|restaurants; prime|primes; conges payes; teletravail; participation aux; seguro de vida; salario competitivo; contrato indefinido; descuentos; betriebliche altersvorsorge; jobticket; tickets restaurant; mutuelle; rtt;
  seguro medico; dias de vacaciones; dagen vakantie|verlof; vakantiedagen; ticket restaurant;
`;

/** Phrases of what the person gets, pay with it. */
export const BENEFITS_PHRASES = `
  equity compensation|in; benefits include|including; employee referral|resource|benefits;
  wellness|wellbeing program|programme|benefit; annual|performance|quarterly|discretionary|yearly bonus;
  bonus plan|program|structure|potential; flexible working|hours|schedule|work|time;
  career development|growth|progression|advancement opportunities; health dental; perks;
  opportunities for advancement|growth|career|progression|professional; we offer|provide;
  in return we|you; salary range|band|from|of|up; base salary|pay; pay range|rate|scale|band;
  compensation range|package; per annum|hour|year; company laptop; weekly pay; overtime pay|rates;
  eligible for|to a|an|participate|bonus|equity|our|the|benefits|additional|annual|medical;
  relocation support; good faith estimate; pay transparency|information; holiday pay;
  transparency act|law|laws|in; actual compensation|salary|pay|base; factors including|such|like;
  based on factors|several|experience|multiple|location|skills; may vary depending|based;
  salary|pay|compensation is|depends|range|will|ranges|offered|for; the range above|shown|listed|for;
  earn|earns|earning|earnings; days off; per week and; we pay|cover|match|contribute;
  weeks of|paid vacation|pto|holiday|leave|parental; paid time; free coffee|food|uniform|on;
  wir bieten; bieten wir; ofrecemos; te ofrecemos; nous offrons|proposons; se ofrece; wij|we bieden;
  13 monatsgehalt; unbefristeter; participation et; vacaciones; stipend;
`;

/** Words that name what a person gets more often than what is asked; other words may outweigh them. */
export const BENEFITS_WORDS = `
  vacation|vacations|holidays; insurance; pto; salary|salaries; bonus|bonuses; pension; stipend;
  discount|discounts|discounted; reimbursement|reimbursed; perks; leave; lunches|snacks|drinks|beers;
  provided; commission|commissions; remuneration; payday; paycheck; wages; gym; accommodation provided;
  career|professional growth|advancement; opportunity|opportunities|chance to; housing; airfare;
`;

/** First words of a line that tells what the person gets. */
export const BENEFITS_FIRST = `opportunity opportunities chance access free competitive generous paid
  unlimited discounted complimentary subsidised subsidized comprehensive vacation holiday holidays
  pension salary bonus perks attractive regular casual company-paid stock equity enjoy subsidy`;
