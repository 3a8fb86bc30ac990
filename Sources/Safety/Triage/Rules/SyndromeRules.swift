/// Dangers that show only when several things meet.
enum SyndromeRules {
  static let all = [
    serotonin, serotonergic, serotoninSign, newborn, newbornSign, exposure, sedative,
    tookSedative, drowsy, exercise, swallowed,
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
    wont|not|isnt|doesnt|cant|refuses|refusing ~2 feed|feeding|eat|eating|latch|latching|nurse|nursing|suck|wake|breastfeed
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
}
