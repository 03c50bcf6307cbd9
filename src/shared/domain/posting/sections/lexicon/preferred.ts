/** Headings of what would be welcome but is not needed. */
export const PREFERRED = `
  preferred; preferred but not required; preferable|preferably|preferences|preference; desired;
  desirable|desirables; desirable criteria; nice to have|haves; nice to see; good to have|haves;
  great to have|haves; bonus points if? for?; bonus skills|qualifications|points|if;
  extra points|credit; brownie points; plus|pluses; a plus; plusses; big|huge plus; optional;
  optionally; ideally you? have?; even better; it's|its|it is a plus|bonus;
  it's|it even better if; would be a? nice|plus|bonus|great|advantage|asset|beneficial;
  we'd love it? if; we'd also? love to? see?; we would love if?; we'd be thrilled|excited if;
  what sets you apart; what will|would|could|might make you stand out; what makes you stand out;
  what would|will|could|might set you apart; things that set you apart;
  how to? you? can? stand out; how you'll stand out; to stand out; stand out|outs; standout;
  you'll|you stand|will|really stand|shine out|if if?; you'd stand out; to set yourself apart;
  set you|yourself apart; helpful; assets; an? asset; an? advantage; advantages|advantageous;
  beneficial; highly desirable|desired|preferred|regarded|advantageous; would be great;
  not required but|though; not essential but;
  additional|added|other bonus|plus|pluses|assets|advantage;
  extra|supplemental qualifications|qualification; icing on the cake; cherry on top;
  extra|bonus|special sauce; wish list; wishlist; wunschenswert; von vorteil; nice to haves;
  idealerweise; das ware toll|super; atouts|atout; un plus; les plus;
  souhaite|souhaites|souhaitees|souhaitable; apprecie|appreciees; deseable|deseables|valorable;
  se valorara; requisitos deseables|valorables|desejaveis;
  diferenciais|diferencial|desejavel|desejaveis; sera um diferencial;
  pre|pluspunten|preferenziali|preferenziale; is een pre; gradito|graditi|gradita|gradite;
  costituisce titolo preferenziale; what would|will|could|might help|make us? extra? happy?;
  what would|could|might be nice|great|useful|handy|lovely; it helps if;
  it would|will be|also help|be nice|great|good|an? if? advantage? you? also? have?;
  would|might|may be handy|useful|great|good|nice|welcome|lovely|helpful|awesome|amazing|cool|good;
  would help; would be? glad|happy|delighted|pleased|excited|love to? see?;
  we'd|we would love you to have; we'd|we would also? love|like|appreciate it? if; extra happy;
  it'd be nice|great|awesome|helpful if; additional|extra nice to haves;
  even better if? you? have?; brilliant if you have; useful but not essential|required;
  useful|handy|helpful extras|experience|skills; bonus attributes|experience|criteria;
  not a deal breaker; don't worry if you don't have; would set you apart; gern gesehen;
  schon ware; pluspunkte; das ist ein plus; ideal ware; ce serait un plus; c'est un plus;
  le petit plus; serait un plus; es un plus; suma puntos; se valora; valoramos; mooi meegenomen;
  leuk als;
`;

/** Words that name what would be welcome, but also open an ordinary line ("Bonus: 10%"). */
export const PREFERRED_LABELS = `bonus;`;
