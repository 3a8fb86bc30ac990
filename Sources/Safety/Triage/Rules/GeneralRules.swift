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
    HE|PERSON ~4 hallucinating|delirious|incoherent
    im|am +hallucinating
    hallucinating ~2 badly|bad|now
    HE|PERSON ~4 not|isnt|doesnt ~1 making|make ~1 sense
    HE|PERSON ~3 seeing|hearing ~3 things|arent|voices
    """
  )
}
