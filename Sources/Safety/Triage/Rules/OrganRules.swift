/// Dark urine and yellow eyes.
enum OrganRules {
  static let all = [urine, jaundice]

  static let urine = TriageRule(
    "dark-urine",
    .emergency(.urine),
    """
    PEE ~5 brown|brownish|dark|darker|cola|rust|rusty|black|bloody|maroon|blackish|reddish
    PEE ~5 like|color|colored|coloured|colour|looks|looking ~3 tea|coke|cola|coca|coffee|pepsi|syrup|blood|root|molasses
    PEE ~3 is|was|turned|came|are|coming|looks|blood ~3 red|tea|coke|blood|pink|coffee
    brown|brownish|dark|cola|rusty|bloody|rust|coke ~2 PEE
    red|black +PEE
    color|colour +of ~2 tea|coke|cola|coffee|rust|blood|pepsi
    tea|coke|cola|coffee|rust|pepsi|brown|dark|red +colored|coloured|color|colour ~1 PEE
    peeing|pissing ~1 brown|blood|red|dark|cola|coke|black|rust|tea|coffee
    blood ~3 PEE
    toilet|bathroom|stream ~6 brown|cola|rusty|bloody|coke
    brown|red|black|dark ~1 stuff|liquid|water ~4 PEE
    cant|havent|not|stopped|barely ~2 peed|peeing|urinated ~4 day|days|hours|since
    """
  )

  static let jaundice = TriageRule(
    "yellow-eyes",
    .emergency(.jaundice),
    """
    jaundiced
    eyes|eye|eys|eyez|eyeballs|skin|whites|face|sclera ~6 yellow|yellowing|yellowish|yellowed|jaundiced
    yellow|yellowish|yellowing|jaundiced ~1 eyes|skin|eyeballs|eye
    have|has|got|having|hes|im|shes|is|am|am|getting|developed|look|looks ~2 jaundice|jaundiced
    HE|PERSON|im|i ~3 turning|turned|going|went|gone|look|looks|looking ~1 yellow|yellowish
    clay|pale|white|grey ~2 stool|stools|poop|poo
    poop|stool|stools|poo ~2 pale|clay|white|grey
    """
  )
}
