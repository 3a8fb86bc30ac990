/// Too much was taken.
enum IntakeRules {
  static let all = [overdose, large]

  static let overdose = TriageRule(
    "overdosed",
    .emergency(.overdose),
    """
    overdosed|overdosing|oded|oding
    i|ive|he|she|PERSON|they +odd|ods
    odd +on
    HE|KIN|CHILD|i +overdose
    od +on
    think|pretty|sure|maybe|might|could|having|like ~4 overdose|od
    this|it|he|she|i ~1 is|am ~1 an|a +overdose|od
    is +this ~1 overdose|od
    having ~2 overdose|od
    """
  )

  static let large = TriageRule(
    "large-amount",
    .emergency(.largeAmount),
    """
    TOOK|had|ate ~3 too|to|2 +much|many
    TOOK ~2 whole|entire|full|all|half ~4 PACK
    TOOK ~4 PACK ~1 at|of ~3 once|extract|kratom|pills
    finished|emptied|finish ~2 whole|entire|full|bag|bottle ~3 PACK|kratom|pills|extract
    TOOK ~2 all ~3 CAPS|them|shots|extract|extracts|kratom
    TOOK|had|just ~2 #15-999 G
    TOOK|had ~2 #25-999 CAPS
    TOOK|had ~2 #4-99 shots|extracts|bottles|packs|bags
    TOOK|had ~2 #5-99 tablespoons|tbsp|tablespoon
    TOOK|had ~2 #10-99 teaspoons|tsp|spoons|spoonfuls|scoops
    TOOK|had ~2 #100-9999 mg|mgs ~3 7oh|7|hydroxy|oh|mitragynine
    TOOK|had ~2 handful|handfuls|fistful|bunch|loads|ton|tons|buttload|load|lot|shitload ~4 OURS
    TOOK ~3 like ~1 #25-999 ~2 CAPS
    #25-999 CAPS ~2 at|all +once
    TOOK|had ~3 #3-99 ~1 7oh|7ohmz|7|extract
    TOOK|had ~4 #3-99 ~1 tablespoons|tablespoon|tbsp ~4 extract|50x|7oh
    # times ~1 my|the ~1 usual|normal|regular|dose|recommended|label
    TOOK ~6 # +times +today|tonight
    TOOK|had ~3 double|triple|quadruple|twice|10x|5x ~2 my|the|usual|normal|dose|regular
    TOOK ~6 kilo|pound|ounce
    whole|entire|full PACK ~2 gone|at|in
    TOOK ~8 thinking|thought ~3 were|was|it|they ~3 vitamins|candy|tea|vitamin|supplement|supplements|advil|green|matcha|gum
    misread|mismeasured|miscalculated ~4 scale|dose|label|grams|amount
    TOOK ~3 way ~2 more ~2 than
    accidentally|mistake|mistakenly ~3 TOOK|double|triple|doubled ~3 too|double|triple|dose|mg|much
    """
  )
}
