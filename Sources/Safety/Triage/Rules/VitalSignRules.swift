/// Breathing, waking and colour: signs that somebody may be dying.
enum VitalSignRules {
  static let all = [breathing, waking, colour, dying]

  static let breathing = TriageRule(
    "breathing-stopped",
    .emergency(.overdose),
    """
    NOTS ~1 BREATH
    not|isnt|doesnt|dont|cant seem|look|appear|sound|looks|seems ~3 BREATH
    dont|not|cant|idk think|sure|tell|see|know ~4 breathing|breath
    stop|stopped|stopping|stops|quit|quits ~1 breathing|breathin|breath|brething
    BREATH ~3 stopped|stops|stopping|slow|slowed|slowing|slows|slowly|shallow|weird|weirdly|funny|irregular|irregularly|labored|laboured|weak|erratic|wrong|faint|raspy|ragged|strange|bad|off|badly|slower|weaker|rapid
    slow|shallow|weak|irregular|labored|laboured|agonal|slowed|faint|rapid|shallower|weird|strange ~1 BREATH
    trouble|difficulty|difficult|struggling|struggles|struggle|hard|harder|hardly|gasping|fighting|problem|problems|issues|barely|tough ~2 BREATH|breather
    BREATH ~2 difficulty|trouble|difficulties|problems
    BREATH ~5 every|per # TIME
    # BREATH ~3 minute|min
    gurgling|gurgle|gurgles|gurgly
    death +rattle
    rattling ~3 BREATH|throat|chest
    gasping|gasps
    suffocating|suffocate
    short|shortness ~1 breath
    cant|cannot|couldnt|cudnt|hardly|barely ~2 get|catch|draw|take ~3 air|breath
    no +air
    chest|ribs ~2 isnt|not|stopped|doesnt ~2 moving|rising|move
    respiratory +arrest|failure
    lost ~2 pulse
    no +pulse
    cant|cannot|couldnt ~2 find|feel ~3 pulse|heartbeat
    snoring|snores ~3 weird|weirdly|strange|strangely|odd|oddly|loud|gurgly|funny|deep ~4 wake|wakeup|up
    choking
    choke
    """
  )

  static let waking = TriageRule(
    "unwakeable",
    .emergency(.overdose),
    """
    WONT ~4 WAKE|awake|rouse
    hard|difficult|impossible|struggling|struggle|trouble|harder|tough ~3 WAKE
    HE|PERSON|ANIMAL ~6 not|isnt|wont|doesnt|cant|stopped|barely|hardly|didnt|aint ~2 RESPOND
    cant|cannot|couldnt|wont ~3 get ~2 HE|PERSON|ANIMAL ~2 respond|up|awake|wake|react|answer|conscious
    wont|not|doesnt|isnt ~1 respond|responding|react|reacting ~3 voice|pain|name|shaking|anything|me|touch|us|slap|slaps|pinching
    unresponsive|unresponsively
    unconscious|unconcious|unconscius|unconsious
    passed|passing|passd +out
    keep|keeps|kept|about|gonna|might|almost|nearly|like|may|going ~3 pass|passing +out
    blacked|blacking +out
    lost|losing|loses|lose|loosing +consciousness|conscious|conciousness
    out +cold
    in|into ~1 coma
    comatose
    collapsed|collapsing|collapses|colapsed
    fainted|fainting|feinted
    gonna|about|might|almost|going|nearly ~2 faint|collapse
    feel|feeling|im|feels|felt faint
    HE|PERSON|ANIMAL ~4 limp|floppy|lifeless
    went|gone|going|body ~1 limp
    eyes ~2 rolled|rolling|rolls ~2 back|up|head
    pinpoint|pinned ~1 pupils
    pupils ~3 pinpoint|tiny|pinned|pinpoints|pinprick
    """
  )

  static let colour = TriageRule(
    "blue-lips",
    .emergency(.overdose),
    """
    lips|lip|fingernails|nails|nailbeds|fingers|face|skin|mouth|fingertips|toes|tongue|hands ~4 blue|bluish|blueish|purple|purplish|grey|gray|ashen|ashy|greyish|grayish|bluey
    blue|purple|grey|gray|bluish|blueish|ashen|purplish ~1 lips|nails|fingernails|fingertips|face|lip
    HE|PERSON ~4 turning|turned|going|gone|went|looks|turns|look|getting ~1 blue|purple|grey|gray|bluish|ashen
    """
  )

  static let dying = TriageRule(
    "dying",
    .emergency(.general),
    """
    hes|shes|theyre +dying|dead
    HE|PERSON ~2 is|might|could|be|looks|think|maybe +dying|dead
    think|thinking|thinks ~2 im|am|i|hes|shes|hes|might|gonna|could ~3 dying|die
    feel|feels|feeling|felt ~1 like ~2 im|i|am|gonna|going ~4 die|dying
    im|am|i +dying
    im|am gonna|going|about ~1 die
    am +i ~1 dying|gonna|going die|dying
    am +i +dying
    heart ~2 stopped|stopping|stops
    dying ~2 help
    help ~3 dying
    """
  )
}
