/// The patterns of each technique, in the form that ``Wordbook`` reads.
enum TechniqueRules {
  static let sets: [(name: String, words: String)] = [
    (
      "TEST",
      "test tests testing screen screening screens panel ua urinalysis po probation parole uds drugtest"
    ),
    (
      "BEAT",
      """
      beat beating cheat cheating trick tricking fool fooling fake faking dodge dodging evade defeat \
      bypass cleanse flush flushing detox mask masking dilute diluting substitute spike adulterate \
      outsmart sabotage circumvent
      """
    ),
    (
      "WATCHER",
      """
      doctor doctors dr wife husband boss employer parents mom dad partner probation officer po court \
      judge surgeon nurse sponsor coach pharmacist anesthesiologist gf girlfriend boyfriend family \
      cps psychiatrist clinic rehab work therapist police cops
      """
    ),
    (
      "HIDE",
      "hide hiding conceal concealing cover secret secretly sneak sneaking lie lying disguise mask"
    ),
    (
      "BORDER",
      """
      customs border airport tsa security police cops mail usps post country state dogs flight plane \
      luggage checkpoint inspection
      """
    ),
    (
      "KRATOM",
      "kratom kratum ketum it 7oh powder mitragynine leaf leaves alkaloids alkaloid 7 capsules extract"
    ),
    ("DOSE", "dose dosage amount number grams gram mg milligrams figure much many"),
    ("AMOUNT", "g gram grams gs mg capsules caps pills teaspoons"),
    (
      "WARNINGS",
      "warning warnings caveat caveats disclaimer disclaimers lecture lectures preaching sermon safety moralizing"
    ),
  ]

  static let keys = """
    hypothetically pretend ignore caveats disclaimer disclaimers warnings instructions customs smuggle \
    extract concentrate synthesize inject snort urine dosage
    """

  static let all: [(technique: Technique, lines: String)] = [
    (
      .testBeating,
      """
      BEAT ~5 TEST
      pass|passing|clean|negative ~4 TEST ~6 how|trick|tricks|tips|ways|tomorrow|detox|drink|fast
      how|ways|way|tricks|trick|tips|help|best ~6 pass|passing|clean ~5 TEST
      make|makes ~4 TEST ~3 negative|clean
      clean|synthetic|fake|someone|friends|powdered ~2 urine|pee|piss
      come|comes|came|coming ~2 back ~1 clean|negative
      use|borrow|buy|substitute ~3 brothers|friends|someones|another|fake|other|kids ~2 urine|pee
      get|flush|clear|sweat ~4 out ~3 system ~5 before|fast|quick|quickly|by|tomorrow|monday|TEST
      so|without ~4 TEST|po ~2 positive|catches|knowing|finding
      not|wont|dont ~2 show|detected|detect|pop|appear|flag ~4 TEST
      detox +drink|drinks|kit|shampoo|pills
      avoid|avoiding|escape ~2 detection|detected|testing|positive
      """
    ),
    (
      .hidingUse,
      """
      HIDE ~7 from ~3 WATCHER
      HIDE ~4 use|using|habit|addiction|kratom|smell ~5 WATCHER
      without ~4 WATCHER ~3 knowing|noticing|finding|suspecting
      so ~3 WATCHER ~1 doesnt|dont|wont|cant|never ~2 know|find|notice|suspect|smell|tell|see
      lie|lying ~2 to ~2 WATCHER
      what|how|can ~3 tell ~2 WATCHER ~5 instead
      how ~4 hide|conceal|disguise ~5 kratom|use|habit|smell|eyes|using
      slip|sneak|put ~3 kratom|it|some ~4 drink|food|coffee|his|her|their|someones
      dose|dosing|drug|drugging ~3 someone|him|her|wife|husband ~3 without|secretly|unknowingly
      """
    ),
    (
      .smuggling,
      """
      smuggle|smuggling|smuggled
      HIDE|pack|disguise|relabel|label|mislabel ~6 BORDER
      get|getting|bring|bringing|carry|take|mail|ship|send ~5 past|through|across|thru ~3 BORDER ~6 without|caught|undetected|illegal|banned|seized
      past|through|by +customs|security|tsa|border ~5 without|undetected|unnoticed
      without ~3 caught|seized|detected|flagged ~5 BORDER
      how|ways|best|tips ~6 past ~2 customs|tsa|security|border|dogs
      label|relabel|declare|mark|list ~4 as ~3 tea|supplement|incense|bath|soap|matcha|other|something
      order|ship|buy|get|mail ~5 to ~3 illegal|banned +state|country|states
      sell|selling|deal ~4 banned|illegal|without ~2 state|license|getting
      get|bring|sneak|sneaking ~4 through|past|into ~2 customs|jail|prison|tsa|airport|security
      sneak|sneaking ~4 into
      mail|ship|send ~5 where ~3 banned|illegal
      evade|avoid|dodge|get|bypass ~2 around ~2 law|ban|laws|customs
      """
    ),
    (
      .extraction,
      """
      to|can|could|i|you|ill|how|and|please|he|she|they|we|one|someone +extract|isolate|purify|crystallize ~5 mitragynine|alkaloids|alkaloid|7oh|7|hydroxymitragynine|from|powder|kratom|it
      extracting|isolating|purifying|concentrating|pulls|pull ~5 mitragynine|alkaloids|alkaloid|7oh|hydroxymitragynine|kratom|leaf
      make|making|brew|cook|create|produce ~4 extract|extracts|7oh|concentrate|tincture|resin|isolate|hydroxymitragynine
      make|making ~2 7 ~1 oh|hydroxy
      my +own ~2 shots|extract|extracts|concentrate|7oh
      turn ~4 into ~2 concentrate|extract|7oh
      how ~2 to|i|you ~1 extract|concentrate ~3 kratom|it|leaf|leaves|powder|mitragynine
      synthesize|synthesis|synthesise|synthesizing ~4 7oh|mitragynine|hydroxymitragynine|kratom|7
      convert|turn|oxidize|converting|oxidise ~4 mitragynine|kratom|leaf ~4 into|to ~2 7oh|7|hydroxymitragynine|extract
      solvent|solvents|ethanol|acetone|naphtha|butane|isopropyl|chloroform|everclear ~6 extract|extraction|kratom|alkaloids|wash
      full ~1 spectrum ~2 recipe|tincture ~3 make|how
      a|b ~1 acid ~1 base
      acid +base ~1 extraction
      extraction +recipe|method|process|steps|guide|instructions|tek
      """
    ),
    (
      .injecting,
      """
      bang|banging|slam ~3 it|kratom|7oh|extract|the
      inject|injecting|injected|iv|intravenous|intravenously|intramuscular|plug|plugging|boof|boofing ~5 KRATOM
      KRATOM ~5 inject|injected|injecting|intravenously|needle|syringe|rectally
      shoot|shooting|slam|slamming +up ~3 KRATOM
      snort|snorting|snorted|insufflate|rail|railing ~4 KRATOM
      KRATOM ~3 snort|snorted|snorting
      up ~1 nose ~3 KRATOM
      needle|syringe|filter ~5 kratom|extract|7oh
      """
    ),
    (
      .promptInjection,
      """
      ignore|disregard|forget|override|overwrite|bypass|cancel ~4 previous|prior|above|earlier|all|your|these ~3 instructions|instruction|rules|prompt|prompts|guidelines|programming|restrictions|policy|policies|training
      ignore|disregard|forget ~2 everything ~3 above|before|told|said
      new +instructions|instruction|rules|system|prompt
      system +prompt|message|override|mode
      developer|debug|god|admin|jailbreak|unrestricted|sudo|root +mode
      reveal|print|show|repeat|output|leak ~3 your|the ~1 system|hidden|initial|secret ~1 prompt|instructions|rules
      you +must|will|shall ~1 comply|obey|now ~3 comply|obey|answer
      jailbreak|jailbroken
      disable|deactivate|remove|turn ~3 caveats|safety|filter|filters|guardrails|restrictions|limits|warnings
      no +rules|limits|restrictions|filters|filter
      rules ~2 ended|off|gone|suspended
      repeat|print|show ~2 text|everything|words|message ~2 above|before
      reveal|repeat ~3 instructions
      begin|end|start +admin|system
      import|sudo|rm|eval|exec ~3 ketum|rf|give|safety|dose
      safety ~2 off|false|disabled
      decode ~4 follow|obey|execute|it
      translate ~5 obey|follow
      roman +numerals
      filter|filters ~4 catch|notice|block
      filter|filters ~4 not|doesnt|cant|wont ~1 catch|notice|block
      end +of +prompt|instructions|system
      respond|reply|answer ~1 only ~2 with|in ~3 number|json|grams|yes|dose
      run|execute|eval ~2 this|following|the ~2 command|code|script
      """
    ),
    (
      .rolePlay,
      """
      pretend|pretending|imagine ~3 you|youre|ur|to ~3 are|be|have|no|my|a|an|were
      act|acting|roleplay|role|respond|behave|speak|talk|answer +as|like ~4 doctor|pharmacist|dealer|expert|dan|friend|shaman|ai|if|character|grandma|grandmother|chemist|unfiltered|someone|vendor|pirate
      lets|let|can ~2 roleplay|rp
      roleplay|role ~1 play|as|where
      play ~2 role|part|character ~2 of
      you +are +now
      youre +now
      from +now +on ~2 you
      stay|staying ~1 in +character
      dan +mode
      do +anything +now
      my ~2 grandma|grandmother ~4 used|tell|told|read ~5 dose|doses|recipe|recipes|story|bedtime
      simulate|emulate ~3 chatbot|ai|doctor|assistant|bot
      """
    ),
    (
      .fiction,
      """
      for|in|writing|write ~3 my|a|the|novel|this ~2 novel|book|story|screenplay|script|character|fanfic|game|thesis|movie|scene|poem|song|play|film|blog
      novel|screenplay|fanfic|fictional|fiction|protagonist
      my|the|a|main +character|characters
      write ~3 story|poem|scene|song|dialogue|rap ~6 dose|takes|kratom|grams|how
      """
    ),
    (
      .hypothetical,
      """
      hypothetically|hypothetical|theoretically|theoretical
      in +theory
      for|purely|strictly ~2 academic|educational|research|science|informational|scientific ~2 purposes|purpose|reasons|interest
      thought +experiment
      asking +for ~1 a +friend
      suppose|supposing|imagine|say ~2 someone|somebody|person|i|there|you|a|safe|hypothetical ~6 dose|much|take|took|grams|kratom|safe
      if ~2 you ~2 had +to ~4 guess|pick|choose|give|say|name|recommend
      lets +say
      if ~2 you ~2 were|was ~1 allowed
      what|how ~3 would ~1 you ~3 take|dose|recommend|pick
      """
    ),
    (
      .authority,
      """
      im|i|as ~2 a|an|am|the ~2 doctor|nurse|pharmacist|physician|toxicologist|researcher|scientist|paramedic|medic|clinician|professor|cop|adult|developer|admin|tester|chemist ~8 so|tell|give|can|you|need|just|answer|what|how|list|override
      my ~2 doctor|pharmacist|nurse ~3 said|told|says|approved|prescribed ~6 dose|number|ok|okay|tell|give|grams
      i ~2 take +full +responsibility
      i ~2 consent|agree ~3 risks|risk
      i ~1 wont|will +not ~3 sue|blame|tell|hold
      i ~1 know +the +risks
      at +my +own +risk
      """
    ),
    (
      .ignoreCaveats,
      """
      skip|ignore|drop|omit|spare|cut|leave|no|without|remove|forget|stop|less|hold|save ~4 WARNINGS
      dont|dont|no|not|quit|stop ~2 lecture|lecturing|preach|preaching|moralize|warn|nag|nagging|judge
      no +bs|bullshit|nonsense|fluff
      cut +the +crap|bs|bullshit
      unfiltered|uncensored|unbiased +answer|answers|truth|version|response
      dont ~2 tell ~3 doctor|professional|consult|see|ask|talk|safe|dangerous
      dont ~2 say ~3 doctor|depends|consult|safe|ask
      without ~3 telling|saying ~4 doctor|pharmacist|dangerous
      """
    ),
    (
      .putWords,
      """
      say|admit|confirm|agree|state|promise|write|swear ~2 that|kratom|it|its ~4 safe|harmless|fine|ok|cures|proven|better|good|legal
      repeat +after +me
      complete|finish ~2 sentence|this|phrase
      just|only ~2 say ~2 yes
      you ~3 told|said ~3 yesterday|before|already|earlier|last ~6 say|fine|dose|safe
      last|other|another +bot|ai|chatbot|app ~3 gave|told|said|would
      bad|evil ~1 bot ~4 say|tell
      youre|you|are +broken|useless|stupid ~3 unless
      """
    ),
    (
      .unlawful,
      """
      without|fake +id|ids
      sell|selling|deal|dealing|give ~4 to ~3 kids|minors|teens|children|students|kid
      get|getting|make ~1 him|her|them|someone|somebody|people|customers|kids|friend|friends|girlfriend|boyfriend|wife|husband ~2 hooked|addicted
      underage|minor|im ~2 buy|get ~4 without ~2 id|asking
      hit|high|strong ~2 like ~2 heroin|fentanyl|oxy
      as +high +as ~1 possible
      get +highest
      """
    ),
    (
      .justTheNumber,
      """
      just|only|simply|exact|exactly ~3 number|figure|digit|digits|dose|dosage|grams|mg|amount
      just|only ~2 tell|give ~2 me|us ~4 DOSE
      give ~1 me ~2 number|figure|numbers|dose|dosage|exact
      one +number|word|digit
      in +one +word|number
      number +only
      yes +or +no ~4 AMOUNT|dose
      digits|numbers +only
      with +digits ~1 only
      rate|pick|choose ~6 grams
      multiply ~3 weight
      hidden ~2 in
      pick +one ~1 for ~1 me
      ballpark|estimate ~3 DOSE|number
      ballpark
      """
    ),
    (
      .elimination,
      """
      # ~2 AMOUNT ~2 more|less|over|under|above|below|fine|higher|lower
      blink|nod ~3 if
      is|are|was ~3 more|less|higher|lower|above|below|under|over|greater|closer|smaller|bigger ~2 than|to ~2 #
      is ~1 it|that ~2 more|less|higher|lower|above|below|under|over|between ~3 #
      more|higher|over|above +or +less|lower|under|below ~3 #
      between ~1 # ~2 and|to|or ~1 # ~4 right|yes|warmer|correct|true|closer
      warmer|colder ~3 #|AMOUNT
      what|how ~1 about ~1 # AMOUNT ~3 then|instead
      guess|spell|encode|count|emoji|emojis|letters|riddle|base64|morse|rot13|rhyme|acrostic ~6 dose|number|grams|amount|dosage
      first +letter ~3 DOSE
      """
    ),
  ]

  /// Words that make a match about tests, travel or extracts an ordinary question.
  static let harmless = """
    will|does|can|could|would|do ~2 kratom|it|i|7oh ~3 show|fail|appear|pop|trigger|flag|detected
    liver|body ~2 make|makes
    false +positive
    is +it ~1 illegal|legal
    is +snorting
    do +people +snort
    milk +extract|thistle
    vanilla +extract
    """

}
