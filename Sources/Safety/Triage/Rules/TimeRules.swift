/// When it was, and whether it is over.
enum TimeRules {
  static let all = [past, recent, over, reality]

  static let past = TriageRule(
    "past",
    .context(.past),
    """
    # years|months|weeks|yrs|yr|year|month|week|wks +ago|back|earlier
    #2-999 days +ago
    years|months|weeks|decades|ages|while|year|month|week|couple|days|days +ago|back
    few|couple|several|many ~1 years|months|weeks|days|yrs ~1 ago|back
    last +year|month|week|summer|winter|spring|fall|christmas|semester|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|weekend|thanksgiving
    in|since|back|of|around #1950-2050
    in ~1 nineties|eighties|seventies|1990s|1980s|2000s|2010s
    died|lost|passed +by|to|away|from
    back +in|when|then
    used +to
    when +i|he|she|we|they ~1 was|were ~3 #
    when +i|he|she|we|they ~1 was|were ~3 kid|teen|young|younger|child|teenager|student|little|pregnant|drinking|using|teens|college|school
    as +a +kid|teen|teenager|child|baby|student
    in ~1 my|his|her +past|teens|twenties|youth|20s|30s
    in +high|college|rehab|school|prison|jail
    previously|formerly|historically|childhood
    in +the +past
    before +i|he|she ~2 got|quit|found|started|stopped|went|met
    once ~2 had|overdosed|fainted|passed|tried|collapsed|before|ago
    had|have|has|passed|fainted|overdosed|happened|happen|seizure ~4 once|before
    history +of
    at ~1 age ~1 #
    at +#10-30
    long ~1 time +ago
    past +suicide|attempt|attempts|overdose
    """
  )

  static let recent = TriageRule(
    "recent",
    .context(.recent),
    """
    last +night|hour|few
    this +morning|evening|afternoon|am|week|time
    tonight|today|yesterday|rn|currently|presently|asap|overnight|tonite|tn|todays
    right|rite +now
    # TIME +ago
    few|couple|half|an|a|1|several ~2 TIME +ago
    an|half +hour +ago
    hours|minutes|mins|hrs|min|hour +ago
    just +TOOK|had|found|happened|started|collapsed|fainted|passed|turned|stopped|woke|got|overdosed|gave|swallowed|fell|mixed|now|threw|ended
    now ~2 im|i|he|hes|she|shes|my|his|her|its|it|the|they|theyre|cant|wont|not|feel|feeling|and
    and|but|is|are ~1 now
    still|lately|recently|since|keeps
    happening|having|feeling|thinking|coming|back|thoughts|suicidal|it|ideas|wanting|hurting|cutting +again
    keep ~1 thinking|having|getting|wanting|feeling
    back|coming|returning ~1 again
    help|please|pls|plz ~1 help|now|please|me|asap|hurry
    happening ~1 now
    now +what
    """
  )

  static let over = TriageRule(
    "over",
    .context(.over),
    """
    fine|ok|okay|good|better|alright|recovered|healthy|great|okey|stable|sober|clean +now|today|again|since|after|afterwards|though|tho
    turned|ended|came|is|was|were|hes|shes|im|am|it|are|theyre|be|been|feel|feels|feeling|felt ~2 fine|ok|okay|alright
    now ~1 im|hes|shes|i|he|she|everything|its|am|is ~2 fine|ok|okay|good|better|alright|great|healthy
    got|feel|feels|feeling|getting|much|are|doing|way|hes|shes|am|im +better
    recovered|survived|resolved
    went|gone +away
    all +good
    woke|came ~2 up|to|around ~2 fine|ok|okay|normal|after
    doing ~1 good|great|well|fine|better
    cleared|discharged
    over +it
    past +that|it
    got|been|gotten|getting +through|help|therapy|sober|clean
    """
  )

  /// Words that tell of here and now even inside a question.
  static let reality = TriageRule(
    "reality",
    .context(.reality),
    """
    right|rite +now
    rn|asap|hurry
    help|pls|plz|please +help|me|him|her|hurry|now|quick|asap
    help +me|him|her|please|pls|plz|now
    im|hes|shes|is|am|he|she +having
    just +TOOK|collapsed|fainted|passed|stopped|overdosed|swallowed|had|started
    my|his|her|hes|shes lips|lip|eyes|pee|chest|heart|skin|urine|breathing|face|nails|fingernails|throat|piss|stool|poop ~3 is|are|looks|look|turned|feels|hurts|hurt|went|got|getting|started|has|been|turning|keeps|was|came
    i|ive|we|he|she +TOOK
    my|our|his|her +PERSON|ANIMAL ~1 TOOK
    # TIME +ago
    hour|minutes +ago
    """
  )
}
