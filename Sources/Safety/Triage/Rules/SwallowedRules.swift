/// A child or an animal swallowed it.
enum SwallowedRules {
  static let all = [child, smallChild, animal]

  static let child = TriageRule(
    "child-swallowed",
    .emergency(.poisonChild),
    """
    CHILD ~5 ATE ~4 OURS|my|some|something|one|them|bottle
    CHILD ~5 ATE ~1 it
    CHILD ~4 got|gotten|getting|get|broke ~2 into|ahold|hold|in|at ~4 OURS|my|it|them|cabinet|purse|bag|stuff
    CHILD ~4 found|put|ate|sucked ~6 OURS ~6 mouth|ate|swallowed|tongue
    CHILD ~4 put|has|had|stuck ~4 OURS ~2 in ~2 mouth
    accidentally|accidently gave|given|fed ~3 CHILD ~4 OURS
    #1-12 year|yr|yo|years|month|months|yrs ~4 ATE|got|had|took|drank ~5 OURS|it|them|some|one|my
    #1-12 year|yr|yo|month|months ~4 old ~4 ATE|got|had|took|drank ~5 OURS|it|them|some|one|my
    """
  )

  static let smallChild = TriageRule(
    "child-swallowed",
    .emergency(.poisonChild),
    """
    SMALL ~4 took|had|taken|tasted|bit|has ~4 OURS
    gave|given|fed ~2 SMALL ~4 OURS
    """
  )

  static let animal = TriageRule(
    "animal-swallowed",
    .emergency(.animal),
    """
    ANIMAL ~5 ATE|tore|chewed|took|had|stole|bit ~4 OURS|my|some|something|one|them|bag|whole|all|bottle
    ANIMAL ~5 ATE ~1 it
    ANIMAL ~4 got|gotten|getting|get|broke ~2 into|ahold|hold|in|at ~4 OURS|my|it|them|bag|stuff|edibles
    OURS|bag|it ~4 eaten|chewed|swallowed ~2 by ~2 ANIMAL
    gave|given|fed ~3 ANIMAL ~5 OURS
    ANIMAL ~4 wobbly|stumbling|drooling|vomiting|lethargic|seizing|limp|puking|twitching|staggering|collapsed ~3 after|from|since|on ~3 OURS
    """
  )
}
