/// Seizures.
enum SeizureRules {
  static let all = [seizure]

  static let seizure = TriageRule(
    "seizure",
    .emergency(.seizure),
    """
    having|had|has|have|got|start|started|starting|getting|gets ~2 seizure|siezure|sezure|seisure|convulsions|convulsion|seizures|siezures
    into ~2 seizure|convulsions|siezure
    seizure|siezure|convulsions|seizures ~3 now|started|happening|lasted|lasting|again|help|rn|minutes
    seizing|siezing|convulsing|convulsed|seized
    having ~1 fit
    foaming|frothing|foam|froth ~4 mouth
    foaming|frothing
    shaking|trembling|jerking|twitching|shakes|spasming|seizing ~3 uncontrollably|violently|uncontrolably|uncontrollable
    uncontrollable|uncontrollably|violent|violently ~1 shaking|jerking|convulsing|twitching|tremors
    body ~2 jerking|convulsing|stiff|stiffened
    whole +body ~2 shaking|twitching|jerking
    HE|PERSON ~3 shaking|jerking|twitching ~2 all +over
    stiff ~2 and ~1 shaking|jerking
    """
  )
}
