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
    heart ~1 is|keeps|wont|feels|started|going|been|hasnt ~3 racing|pounding|skipping|fluttering|exploding|thumping|hammering|jumping|brrr|erratic|stopping
    heart ~2 pounding|racing|beating ~3 chest
    my|his|her|their heart ~3 beating|beats ~4 fast|hard|weird|funny|crazy|chest|irregular|irregularly|out|slow|slowly|rapidly|wrong
    my|his|her heart ~2 going ~2 crazy|nuts|wild|fast|explode|burst|mile|# bpm
    heart|chest ~3 feels|feel|gonna|going|about|might|could ~6 explode|burst|stop|pop|stopping|exploding|stopped
    heart ~2 gonna|going|about|feels ~3 explode|burst|stop|pop
    heart|pulse|bpm|hr ~4 #130-260
    #130-260 +bpm
    having|got|getting|bad|feel|feeling|have ~2 palpitations
    having|had|have|getting|get ~3 heart +attack
    think|like|is|this ~3 heart +attack
    having|had|has ~2 stroke
    speech ~2 slurred|slurring|garbled|gone ~6 arm|face|side|leg
    slurred +speech ~6 arm|face|side|leg
    cardiac +arrest
    left +arm ~3 numb|pain|tingling|hurts|hurting|tingly|aching|heavy|weak
    numb|pain|tingling ~3 left +arm
    """
  )
}
