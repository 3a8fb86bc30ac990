/// Seizures.
enum SeizureRules {
  static let all = [seizure]

  static let seizure = TriageRule(
    "seizure",
    .emergency(.seizure),
    """
    having|had|has|have|got|start|started|starting|getting|gets ~4 seizure|convulsions|convulsion
    into ~2 seizure|convulsions
    seizure|convulsions|seizures ~3 now|started|happening|lasted|lasting|again|help|rn|minutes
    seizing|convulsing|convulsed
    tonic|grand +clonic|mal
    bitten|bit|bleeding|biting|chewed ~2 tongue
    having ~1 fit
    foaming|frothing|foam|froth ~6 mouth
    HE|PERSON|ANIMAL ~3 foaming|frothing
    shaking|trembling|jerking|twitching|shakes|spasming|seizing ~3 uncontrollably|violently|uncontrolably|uncontrollable
    uncontrollable|uncontrollably|violent|violently ~1 shaking|jerking|convulsing|twitching|tremors
    body ~2 jerking|convulsing|stiff|stiffened
    whole +body ~2 shaking|twitching|jerking
    HE|PERSON ~3 shaking|jerking|twitching ~2 all +over
    HE|PERSON ~8 started|starts|keeps|began|begun|start ~2 shaking|jerking|twitching|convulsing|seizing|spasming
    HE|PERSON ~2 wont|cant ~1 stop ~1 shaking|jerking|twitching
    stiff ~1 as ~1 board
    stiff ~2 and ~1 shaking|jerking
    """
  )
}
