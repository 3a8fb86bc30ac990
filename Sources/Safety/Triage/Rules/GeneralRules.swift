/// Other dangers now.
enum GeneralRules {
  static let all = [help, body, mind]

  static let help = TriageRule(
    "call-for-help",
    .emergency(.general),
    """
    should|do|need|gotta|have|must ~2 i|we|to ~1 call|get|go|take|dial ~3 911|999|112|000|ambulance|er|paramedics|emergency|hospital|ems
    call|calling|called ~2 911|ambulance|999|paramedics|ems ~3 now|help|please|quick|hurry
    send ~2 help|ambulance|someone
    medical +emergency
    its|this|is ~2 an +emergency
    help ~1 emergency
    poisoned|poisoning ~3 think|help|me|i|im|him|her
    think ~4 poisoned|poisoning
    something|somethings ~1 is|was ~2 really|very|seriously|terribly|badly +wrong
    something|somethings ~3 wrong ~2 with ~2 HE|PERSON|me|my
    need|want|get ~2 ambulance|paramedic|paramedics
    need|needs ~1 help ~1 now|asap|immediately|fast|urgently
    """
  )

  static let body = TriageRule(
    "body",
    .emergency(.general),
    """
    throwing|threw|coughing|vomiting|puking|vomited|puked|spitting|pooping|coughed|bleeding ~2 up|out ~1 blood
    vomiting|puking|coughing|pooping|pissing|vomited|puked +blood
    blood ~2 in|with ~2 vomit|puke|stool|poop
    black ~1 tarry|stool|stools|vomit
    cant|wont|havent|hasnt|not|cannot|couldnt ~2 stop|stopped|quit ~2 throwing|vomiting|puking|bleeding|vomit|puke
    throat|tongue|face|lips|airway ~3 swelling|swollen|closing|swelled|swells|closed|closes|tightening
    swelling|swollen ~3 throat|tongue|face|lips
    anaphylaxis|anaphylactic
    cant|cannot|couldnt +see ~1 anything|straight|clearly|at|and|out
    temp|temperature|fever ~4 #103-110
    hit ~2 head ~8 acting|strange|weird|confused|vomiting|unconscious|sleepy|dizzy
    acting|acts ~2 strange|weird|strangely|funny|off|crazy ~3 after|since|from ~2 OURS
    cant|cannot ~1 swallow
    one +side ~3 numb|weak|drooping|paralyzed
    baby ~3 not|hasnt|stopped|isnt|havent ~3 moved|moving|kicking|kicked|move
    pregnant|pregnancy|weeks ~8 bleeding|cramping|contractions|spotting
    bleeding ~3 pregnant|head|badly|heavily
    bleeding ~2 from ~3 head|nose|mouth|ears
    fell ~4 stairs|head ~6 bleeding|unconscious|confused|hit
    vision ~2 tunneling|gone
    cant|couldnt|cannot ~2 feel|move ~2 my|his|her ~1 legs|arms|face|body|arm|leg|hands|side|limbs
    face ~2 drooping|droopy|droops|numb
    cant|couldnt|cannot +move
    worst +headache
    bleeding ~3 brain|eyes|ears|rectum
    """
  )

  static let mind = TriageRule(
    "confusion",
    .emergency(.general),
    """
    doesnt|dont|cant|didnt ~2 know|recognize|remember|recognise ~2 where|who|me|us ~2 he|she|they|is|i|am|me|anymore
    HE|PERSON ~3 is|hes|shes|very|so|really|still +confused|disoriented ~2 now|after|and|today|since|help
    HE|PERSON ~2 is|very|still|so ~2 confused|disoriented
    hes|shes ~2 confused|disoriented
    HE|PERSON ~4 hallucinating|delirious|incoherent
    im|am +hallucinating
    hallucinating ~2 badly|bad|now
    HE|PERSON ~4 not|isnt|doesnt ~1 making|make ~1 sense
    HE|PERSON ~3 seeing|hearing ~3 things|arent|voices
    """
  )
}
