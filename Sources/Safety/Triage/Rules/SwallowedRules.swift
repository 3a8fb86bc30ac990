/// A child or an animal swallowed it.
enum SwallowedRules {
  static let all = [child, smallChild, animal]

  static let child = TriageRule(
    "child-swallowed",
    .emergency(.poisonChild),
    """
    CHILD ~8 ATE ~4 OURS|my|some|something|one|them|bottle
    CHILD ~5 ATE ~1 it
    CHILD ~4 got|gotten|getting|get|broke ~2 into|ahold|hold|in|at ~4 OURS|my|it|them|cabinet|purse|bag|stuff
    CHILD ~3 found|opened|open|opens ~5 OURS|stash
    SMALL ~6 powder|kratom|gummy|capsule ~4 face|mouth|hands|tongue|over
    little|lil +one ~5 ATE|opened|got|found|took|had
    #1-36 month|months|mo ~2 ATE|got|had|took|drank|licked ~5 OURS|it|them|some|one|my
    #1-36 month|months|mo ~1 old ~4 ATE|got|had|took|drank|licked ~5 OURS|it|them|some|one|my
    #1-36 month|months|mo|year|yr|yo ~1 old ~3 OURS ~2 mouth
    CHILD ~4 found|put|ate|sucked ~6 OURS ~6 mouth|ate|swallowed|tongue
    CHILD ~4 put|has|had|stuck ~4 OURS ~2 in ~2 mouth
    CHILD ~2 got|found|stole|grabbed ~2 my ~3 OURS
    ATE ~8 #1-12 year|yr|yo ~1 old ~1 did
    ATE|eaten|swallowed ~3 by ~2 CHILD
    accidentally gave|given|fed ~3 CHILD ~4 OURS
    #1-12 year|yr|yo|years|yrs ~4 ATE|got|had|took|drank ~5 OURS|it|them|some|one|my
    #1-12 year|yr|yo ~4 old ~4 ATE|got|had|took|drank ~5 OURS|it|them|some|one|my
    """
  )

  static let smallChild = TriageRule(
    "child-swallowed",
    .emergency(.poisonChild),
    """
    SMALL ~4 took|had|taken|tasted|bit ~4 OURS
    gave|given|fed ~2 SMALL ~4 OURS
    """
  )

  static let animal = TriageRule(
    "animal-swallowed",
    .emergency(.animal),
    """
    my|our +lab ~3 ATE|got|had
    lab ~1 swallowed|licked
    ANIMAL ~5 ATE|tore|chewed|took|had|stole|bit|pecked|got ~4 OURS|my|some|something|one|them|bag|whole|all|bottle
    ANIMAL ~5 ATE ~1 it
    ANIMAL ~4 got|gotten|getting|get|broke ~2 into|ahold|hold|in|at ~4 OURS|my|it|them|bag|stuff|edibles
    OURS|bag|it ~4 eaten|chewed|swallowed ~2 by ~2 ANIMAL
    gave|given|fed ~3 ANIMAL ~5 OURS
    ANIMAL ~4 wobbly|stumbling|drooling|vomiting|lethargic|seizing|limp|puking|twitching|staggering|collapsed ~3 after|from|since|on ~3 OURS
    """
  )
}
