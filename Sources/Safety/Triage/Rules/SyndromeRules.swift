/// Dangers that show only when several things meet.
enum SyndromeRules {
  static let all = [
    serotonin, serotonergic, serotoninSign, newborn, newbornSign, exposure, sedative,
    tookSedative, drowsy, exercise, swallowed, intoxicated, distress, animalSign, ateIt, small,
    animal,
    ours, cessation, taste, bareSign,
  ]

  static let serotonin = TriageRule(
    "serotonin-syndrome",
    .emergency(.serotonin),
    """
    have|having|got|think|getting|has ~4 serotonin +syndrome|toxicity
    serotonin +syndrome ~2 help|now
    """
  )

  static let serotonergic = TriageRule("serotonergic", .context(.serotonergic), "SEROTONERGIC")

  static let serotoninSign = TriageRule(
    "serotonin-sign",
    .context(.serotoninSign),
    """
    sweating|sweaty|drenched|sweats
    fever|feverish|temperature|overheating
    burning +up
    is|so|very|am|im|super|really +hot
    jaw ~2 locked|clenched|clenching|tight|clamped
    cant ~1 sit|keep +still
    seeing +things
    legs|arms|muscles|body ~1 jerk|twitch
    twitching|twitches|jerking|jerks|jerky|spasming|spasms|clonus
    stiff|rigid|rigidity|stiffness
    confused|confusion|delirious|disoriented
    agitated|agitation|restless|manic
    shaking|tremor|tremors|trembling|shivering|shivers
    hallucinating|hallucinations
    heart ~3 racing|pounding
    pupils ~3 huge|dilated
    """
  )

  static let newborn = TriageRule(
    "newborn",
    .context(.newborn),
    """
    newborn|newborns|infant|neonate|preemie
    baby|babys
    # day|days|week|weeks +old
    """
  )

  static let newbornSign = TriageRule(
    "newborn-sign",
    .context(.newbornSign),
    """
    jittery|trembling|shaking|tremors|tremor|limp|floppy|shaky|twitching|twitchy|lethargic|inconsolable
    wont|isnt|doesnt|cant|refuses|refusing|not|barely ~1 feed|feeding|eat|eating|latch|latching|nurse|suck|wake|breastfeed
    wont|cant|doesnt|hasnt|not ~2 stop|stopped|stopping|settle|console|calm ~2 crying|screaming|cry|down|shaking
    wont|cant +settle
    high ~1 pitched
    hard|difficult|impossible ~2 wake
    crying|screaming ~2 nonstop|constantly|hours
    super|so|really|very|too|extremely|unusually ~1 sleepy|drowsy
    """
  )

  static let exposure = TriageRule(
    "exposure",
    .context(.exposure),
    """
    pregnant|pregnancy|prego|breastfed|breastfeed|breastfeeding|breastmilk|nursing|womb|utero|nurse|birth|delivery
    OURS
    withdrawal|withdrawals|withdrawing
    """
  )

  static let sedative = TriageRule(
    "sedative",
    .context(.sedative),
    """
    SEDATIVE
    sleep|sleeping +pill|pills|meds|med|aid|aids|tablet|tablets
    muscle +relaxer|relaxers|relaxant
    # drinks
    """
  )

  static let drowsy = TriageRule(
    "drowsy",
    .context(.drowsy),
    """
    barely|hardly|cant|cannot|couldnt ~2 keep ~2 eyes ~1 open
    barely|hardly|cant|cannot|wont|couldnt|can|struggling|hard ~2 stay|keep|keeping|staying ~2 awake
    nodding|noddin|nodded +off|out|in
    nodding|noddin
    keep|keeps|kept ~1 falling|nodding|drifting|dozing|zoning|blacking
    slurring|slurred|slurs|slur
    drifting ~1 in ~1 out
    in +and +out ~1 of|it
    im|hes|shes|feel|feeling|feels|is|am|are|getting|gets|seems|felt|so|really|very|super|too|extremely|crazy ~2 drowsy|sleepy|groggy|sedated|woozy
    out +of +it
    cant|barely|hardly ~2 keep|hold|lift ~2 head
    barely|hardly +there
    cant|barely|hardly ~2 stand|walk|move|talk|speak
    stumbling|incoherent
    eyes ~3 heavy|closing|rolling
    super|really|so|very|too|extremely ~1 heavy|dizzy|lightheaded
    snoring
    """
  )

  static let tookSedative = TriageRule(
    "took-sedative",
    .context(.tookSedative),
    """
    TOOK|mixed|combined|mixing|mixes|drank|drunk|had|on|drinking|taken|combo ~6 SEDATIVE
    TOOK|mixed|combined|mixing|drank|had|on|taken ~6 sleep|sleeping +pill|pills|meds|med|aid|aids
    TOOK|mixed|combined|mixing|drank|had|on|taken ~6 muscle +relaxer|relaxers
    SEDATIVE ~3 earlier|tonight|already|before
    im|i|hes|shes ~1 drunk
    """
  )

  static let exercise = TriageRule("exercise", .context(.exercise), "EXERCISE\nchest +day|workout")

  static let swallowed = TriageRule(
    "swallowed",
    .context(.swallowed),
    """
    i|ive|just|already|we ~2 TOOK ~6 OURS|it|them|bag|bottle|everything|all|PACK
    """
  )

  /// Signs in somebody who took it that are too strong to wait out.
  static let intoxicated = TriageRule(
    "intoxicated",
    .context(.intoxicated),
    """
    slurring|slurred|slurs
    nodding|nodded|noddin +off|out|in
    keeps|kept ~1 nodding|falling|drifting|dozing
    in +and +out ~1 of|consciousness
    cant|cannot|couldnt|barely ~2 stand|walk|talk|speak|sit
    barely|hardly +there|conscious|awake
    cant|wont|barely ~2 stay|keep ~1 awake
    eyes ~2 rolling|rolled
    throwing|threw|puking|vomiting ~1 up
    confused|disoriented|delirious|incoherent
    cold ~1 and|clammy ~1 clammy
    pale|clammy
    """
  )

  /// What somebody feels who took too much; two of them count.
  static let distress = TriageRule(
    "distress",
    .context(.distress),
    """
    shaking|trembling|shivering|tremors
    sweating|sweats|clammy|drenched
    vomiting|puking|throwing|threw|vomited
    dizzy|spinning|lightheaded
    confused|disoriented
    blurry|blurred|double|tunneling|tunnel ~1 vision
    vision ~2 tunneling|blurry|going|gone|black
    numb|tingling
    heart ~3 racing|pounding|fast|brrr|fluttering
    cant|barely ~2 stand|walk|see|think|move|feel
    scared|terrified|freaking|panicking
    really|very|so +sick|weird|bad|wrong
    feel|feeling ~2 awful|terrible|horrible|weird|wrong|bad
    pale|gray|grey
    cant ~1 stop
    """
  )

  static let animalSign = TriageRule(
    "animal-sign",
    .context(.animalSign),
    """
    wobbly|wobbling|stumbling|staggering|swaying
    drooling|drools
    vomiting|puking|vomited|puked
    threw|throwing +up
    lethargic|limp|collapsed|sleepy|drowsy
    twitching|shaking|trembling|seizing
    cant|wont|not|isnt ~2 walk|stand|move|moving|eat|eating|wake
    panting|sweats|sweating
    pupils
    powder ~2 everywhere|all|on|over|floor
    bag ~2 torn|ripped|open|chewed|empty
    """
  )

  static let ateIt = TriageRule(
    "ate-it",
    .context(.ateIt),
    """
    he|she|it|they|hes|shes ~1 ATE ~2 it|some|one|all|them|half|whole
    """
  )

  static let small = TriageRule("small", .context(.small), "SMALL\n#1-12 year|yo|yr")
  static let animal = TriageRule("animal", .context(.animal), "ANIMAL")
  static let ours = TriageRule("ours", .context(.ours), "OURS")

  static let cessation = TriageRule(
    "cessation",
    .context(.cessation),
    """
    withdrawal|withdrawals|withdrawing|wd|wds|quit|quitting|quitted|taper|tapering|detox|detoxing|sober
    stopped|stopping|off|without ~2 kratom|taking|using
    cold +turkey
    days|hours +clean|off|in
    """
  )

  static let bareSign = TriageRule(
    "bare-sign",
    .context(.bareSign),
    "seizure|overdose|convulsions|poisoned|poisoning|stroke|emergency|unconscious|overdosing|ambulance|911|palpitations|jaundice"
  )

  static let taste = TriageRule(
    "taste",
    .context(.taste),
    "taste|tastes|smell|smells|flavor|flavour|texture|bitter|bitterness|gross|sludge"
  )
}
