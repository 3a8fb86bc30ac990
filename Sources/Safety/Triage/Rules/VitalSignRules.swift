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
    chest|ribs ~2 isnt|not|stopped|doesnt|barely|hardly|aint ~2 moving|rising|move|moves|rises|rise
    BREATH ~4 apart|pauses|pausing|gaps|pause
    making|makes|made ~3 snore|snoring|gurgling|choking|wheezing|grunting|rattling|gargling|weird|strange|horrible|awful ~2 sound|sounds|noise|noises
    sounds ~2 like ~2 HE|hes|shes ~1 drowning|choking|gargling|gurgling
    trouble|difficulty|cant|hard|cannot ~2 catch|catching ~2 BREATH
    choked|choking ~2 vomit|puke
    oxygen|o2|spo2|sats|ox ~4 #40-91
    no +breathing|breath
    respiratory +arrest|failure
    lost ~2 pulse
    pulse|heartbeat ~3 slow|weak|faint|barely|gone|thready|slowing|hardly|low
    no +pulse
    forget|forgetting|forgets|forgot|remind|reminding|remember ~3 breathe|breathing
    cant|cannot|couldnt ~2 find|feel ~3 pulse|heartbeat
    snoring|snores ~3 weird|weirdly|strange|strangely|odd|oddly|loud|gurgly|funny|deep ~4 wake|wakeup|up
    choking
    rattle ~2 in|when|from ~3 chest|throat|breathes|breathing
    weird|strange|this|a|death|wet +rattle|rattling
    """
  )

  static let waking = TriageRule(
    "unwakeable",
    .emergency(.overdose),
    """
    WONT ~4 WAKE|awake|rouse
    WONT ~2 open ~2 eyes
    WONT ~2 come +around|to|round|back
    WONT ~2 get +up ~2 and|off|from|floor
    poke|poking|pinch|pinching|shaking|slapping|slap|shake|sternum|yelling ~4 nothing
    nothing|noise|yelling|shaking ~2 wakes|waking|wake
    nothing ~3 wake ~1 him|her|them
    tried|trying ~3 wake|waking ~2 HE|PERSON
    should ~2 i|we ~2 put ~1 him|her ~4 shower|bath|side|recovery
    barely|hardly|half +there|conscious|alive|responsive|awake
    HE|PERSON|boy ~4 fell|falling|fallen +out
    woke|waking|wake|wakes|came ~2 on ~3 floor|ground
    found ~2 HE|PERSON ~6 floor|bathroom|tub|ground|blue|cold
    lying|laying|slumped|sprawled|lies ~3 on|in|over ~3 floor|ground|bathroom|kitchen
    narcan|naloxone ~5 did|does|doing|didnt|not|isnt|wore|wearing|worn ~2 nothing|work|working|off
    gave|given|used|giving|sprayed ~4 narcan|naloxone
    where|which|up ~4 put|spray|stick|give|inject ~3 narcan|naloxone
    woke|up|after|from +from|narcan|naloxone ~1 narcan ~6 sleepy|tired|again|drowsy
    second|another|more ~1 narcan|naloxone
    narcan|naloxone ~4 twice|again ~4 first|nothing|work
    first +one ~1 did ~1 nothing
    puking|vomiting|throwing|vomits|pukes ~4 sleep|asleep
    hard|difficult|impossible|struggling|struggle|trouble|harder|tough ~3 WAKE
    HE|PERSON|ANIMAL ~6 not|isnt|wont|doesnt|cant|stopped|barely|hardly|didnt|aint ~2 RESPOND
    cant|cannot|couldnt|wont ~3 get ~2 HE|PERSON|ANIMAL ~2 respond|up|awake|wake|react|answer|conscious
    wont|not|doesnt|isnt ~1 respond|responding|react|reacting ~3 voice|pain|name|shaking|anything|me|touch|us|slap|slaps|pinching
    unresponsive
    cant|cannot|couldnt ~1 get ~2 word|response|reaction ~3 HE
    HE|PERSON ~3 drooling|slumped
    slumped ~1 over
    head ~2 keeps|dropping|drops|fell|falling|bobbing ~2 dropping|forward|down|back
    HE|PERSON ~3 dropped|drops|dropping|fell|went ~2 ground|floor|down
    cant|cannot|couldnt ~2 get +up ~2 off|from
    fell ~5 cant ~1 get ~1 up
    unconscious
    passed|passing|past +out
    keep|keeps|kept|about|gonna|might|almost|nearly|like|may|going ~3 pass|passing +out
    blacked|blacking +out
    lost|losing|loses|lose|loosing +consciousness|conscious|conciousness
    out +cold
    knocked +out ~3 and ~3 wont|cant|not
    in|into ~1 coma
    overdose|unconscious|seizure|unresponsive ~1 help
    help ~2 overdose|unconscious|seizure|unresponsive|poisoned
    comatose
    collapsed|collapsing|collapses
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
    blue|purple|grey|gray|bluish|blueish|ashen|purplish ~3 lips|nails|fingernails|fingertips|face|mouth|fingers
    hes|shes|he|she|is +gray|grey|blue|purple|ashen ~1 and
    HE ~2 hes|shes|is +gray|grey|purple|ashen|blue
    lips|face|skin ~3 no|lost|without|lost ~2 color|colour
    white|pale ~1 as ~1 a ~1 sheet|ghost
    cold ~2 grey|gray|blue|pale|clammy|stiff|touch
    pale ~2 sweaty|clammy|cold|sweating
    clammy ~2 pale|cold|blue|grey|gray
    dont|not ~1 like ~3 color|colour ~3 face|skin|lips
    HE|PERSON ~4 turning|turned|going|gone|went|looks|turns|look|getting ~3 blue|purple|grey|gray|bluish|ashen
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
