/// Chest pain and a failing or racing heart.
enum HeartRules {
  static let all = [chest, heart]

  /// Pain that may also be a sore muscle; see the judge's gate on exercise.
  static let chest = TriageRule(
    "chest-pain",
    .emergency(.chest),
    """
    chest|chests ~4 PAINFUL
    PAINFUL|weight|squeeze|crushed|elephant ~3 chest
    chest +pain|pains
    """
  )

  static let heart = TriageRule(
    "heart",
    .emergency(.chest),
    """
    my|his|her|their|the heart|hearts|pulse ~5 racing|pounding|skipping|fluttering|irregular|irregularly|exploding|thumping|hammering|jumping|flopping|hurts|hurting|skips|erratic
    my|his|her|their heart ~3 beating|beats ~4 fast|hard|weird|funny|crazy|chest|irregular|irregularly|out|slow|slowly|rapidly|wrong
    my|his|her heart ~2 going ~2 crazy|nuts|wild|fast|explode|burst|mile|# bpm
    heart ~2 gonna|going|about|feels ~3 explode|burst|stop|pop
    heart|pulse|bpm|hr ~4 #130-260
    #130-260 +bpm
    having|got|getting|bad|feel|feeling|have ~2 palpitations
    having|had|have|getting|get ~3 heart +attack|atack
    think|like|is|this ~3 heart +attack|atack
    having ~2 stroke
    cardiac +arrest
    left +arm ~3 numb|pain|tingling|hurts|hurting|tingly|aching|heavy|weak
    numb|pain|tingling ~3 left +arm
    """
  )
}
