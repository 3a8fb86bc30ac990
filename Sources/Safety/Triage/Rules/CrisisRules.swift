/// Danger to life from the person's own hand, in words that say so.
enum CrisisRules {
  static let all = [intent, harm, ending, notLiving, wish, onPurpose]

  static let intent = TriageRule(
    "intent",
    .crisis,
    """
    WANT|PLAN ~3 die|dy|dieing|dying|di
    WANT|PLAN|like ~3 be|i|was|were +dead
    WANT|PLAN|tryna ~2 be +gone
    talks|talking|talked|thinks|thinking|think|thoughts|fantasize|fantasizing|dream|obsessed ~2 about|of|with ~2 dying|death|suicide|die|ending|killing
    KILL ~1 REFL
    KILL my +self|selves
    KILL +my +self
    INTEND|WANT|PLAN|just ~2 off|shoot|drown|poison|stab|delete|hang REFL
    end|ending|finish +REFL
    INTEND|WANT|just|imma|should|id|finally ~2 kms
    kms
    ctb
    suicidal|sewerslide|sewercide|suicidality
    I|HE ~6 suicide
    suicide ~2 thoughts|note|plan|tonight|help|attempt|now|soon|today|please
    commit|committing|attempt|attempting|attempted|contemplating|considering|planning ~2 suicide
    rather|prefer ~2 be|die ~1 dead|die
    id +rather ~1 die|be ~1 dead|die
    id +like ~2 die
    purposely|intentionally|deliberately ~1 overdose|overdosed|od|overdosing
    INTEND|WANT|PLAN ~2 overdose|od
    NEG ~2 promise|trust|guarantee ~4 REFL|safe
    NEG ~2 promise|guarantee ~1 i|that ~1 NEG ~3 REFL
    NEG +promise ~1 i ~1 wont
    cant|cannot|dont|not +trust +myself
    NEG ~2 keep ~1 REFL +safe
    danger +to +REFL
    WANT|PLAN ~2 my|this +life ~3 end|over|done|finished
    afraid|scared ~2 what ~1 i ~2 do ~2 REFL|tonight
    scared|afraid ~1 of +myself
    do|doing ~1 something +stupid|drastic|permanent
    going|gonna|about|ready|want|wanna|will|ill ~1 to +jump
    gonna|wanna +jump
    bleed ~1 out ~1 and
    cut|slit ~2 throat
    put|shoot ~1 me ~2 down|head|misery
    let +me +die
    leave ~1 me ~1 to +die
    NEG ~1 safe ~2 REFL|myself|alone
    """
  )

  static let harm = TriageRule(
    "self-harm",
    .crisis,
    """
    INTEND|WANT|PLAN|urge|urges ~2 hurt|harm|hurting|harming|cut|cutting|injure|hurtin|burn REFL
    harm|harming ~1 REFL
    self +harm|harming|harmed|injury
    selfharm
    cutting|hurting|hurtin|burning|cut|burned REFL ~1 again|last|because|tonight|when|today|on|every
    is|been|keeps|started|are|hes|shes|keep|start +cutting ~1 REFL|again
    WANT|PLAN|urge|urges|gonna +sh|selfharm
    wanna|want ~1 to +sh
    cut|slit|cutting|slitting|slice|slashed|slash ~2 wrists|wrist|veins|arms
    """
  )

  static let ending = TriageRule(
    "end-life",
    .crisis,
    """
    end|ending|take|taking|finish ~1 OWN +life|lives|existence|suffering
    end|ending|take|taking ~1 OWN own ~1 life
    end|ending ~1 it +all
    end|ending +everything
    INTEND|WANT|PLAN|just|enough|how|time ~3 end +it|this|things
    ending +it|things ~1 tonight|today|now|soon|all|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|this
    im|be|ill|am +ending +it|things|everything|this
    end +it +tonight|now|today|here|please
    put ~2 me|myself ~1 out ~1 misery
    make|making|makes ~2 it|this|everything|pain ~2 stop ~2 forever|permanently|good
    check|checking|bow|bowing|opt|opting +out ~1 of ~2 life|world|everything|permanently|early
    WANT|ready ~2 out ~1 of ~2 life|world
    i +want +out
    be +done ~1 with ~3 life|everything|forever|living
    be +done ~1 with ~1 all ~1 of
    pull +the +trigger ~1 on|my
    """
  )

  static let notLiving = TriageRule(
    "no-wish-to-live",
    .crisis,
    """
    NEG DESIRE|care|feel|desire|will|wish|deserve|need|plan ~4 live|living|exist|existing|alive
    NEG DESIRE|think|plan ~3 be +here|around|alive ~1 anymore|any|tomorrow|longer|more|no
    NEG DESIRE ~3 be +here
    NEG DESIRE|care|hoping|hope|plan|intend ~4 wake ~2 up|again
    NEG DESIRE|care ~2 wake|wakeup
    NEG DESIRE ~2 go|keep +on|going ~1 living|anymore|like|with|no
    NEG DESIRE ~2 go +on
    NEG DESIRE ~3 saved|rescued|found|survive
    NEG ~2 see|have|find|got|seeing|is|be ~3 point|reason|purpose|use|sense|future ~4 LIVING
    no|zero|any ~2 reason|reasons|point|purpose|sense|use|wish|desire|will|strength ~3 LIVING
    see|no|found +no ~1 reason|point|future|way ~1 out|LIVING|ahead|left
    whats|what|wheres ~2 point|use ~3 LIVING|anything|of|in ~2 anymore|anything|LIVING
    whats|what ~2 point +anymore
    nothing|anything|noone|nobody ~2 live|living ~1 for
    nothing ~1 left ~1 for ~1 me
    nothing ~2 to ~1 live
    life|living ~2 not|isnt|aint|wasnt|no|hardly ~2 worth|point
    NEG worth +living
    NEG worth +it ~1 living
    NEG ~2 care ~3 live|die|alive|dead
    NEG ~2 care ~6 kills|kill|happens ~1 me
    NEG ~2 care ~2 if ~2 i|me|he|she ~3 die|dont|live|wake|dead|never
    NEG ~1 live ~2 see|past|until|another
    NEG ~6 make|making +it ~1 through|thru|to|past ~2 night|tonight|morning|tomorrow|week|weekend|year|christmas
    NEG DESIRE ~2 see ~2 tomorrow|morning|day
    NEG +see|want ~1 tomorrow|morning
    NEG ~2 see|have|find|got ~4 way|future|hope|light ~2 forward|out|through|ahead|anymore|tunnel
    no ~2 way +forward|out|through|ahead ~1 for|anymore|left|but|than|except
    NEG ~5 other|another ~1 way ~1 out
    run|ran ~1 out ~1 of +reasons|hope|options|fight
    had +enough ~2 of ~2 life|living|world|existing
    rather|prefer ~2 NEG ~2 be|live|exist|wake
    NEG ~2 deserve ~3 live|alive|life|breathe|exist
    nothing +matters
    no +future|hope ~2 for|left|anymore|me
    no +way +out
    lost|losing ~1 the|my ~1 will ~2 live
    """
  )

  static let wish = TriageRule(
    "wish-to-be-dead",
    .crisis,
    """
    WISH|WANT ~4 was|were|be|id|i ~1 dead|gone
    WISH ~4 never ~2 born|existed|wake|exist|woke
    WISH|WANT|pray|praying ~4 not|dont|wouldnt|didnt|doesnt|wont ~2 wake|exist|survive|alive|woke
    WISH|pray|praying ~4 die|kill|death|dies|dying|dead
    WISH ~4 disappear|vanish
    WISH|WANT|waiting ~6 hits|hit|kills|crushes|ends|finishes|kill ~1 me
    WISH ~6 takes|take ~1 me +out
    WANT|going|could|just ~2 disappear|vanish ~2 forever|anymore|completely
    WANT ~2 to|just ~2 disappear|vanish
    WANT|would|could|id|just|nice ~5 sleep|asleep|bed ~4 never|not|forever|dont
    go|fall|drift|going|falling|goin|fell ~2 sleep|asleep|bed ~3 never|forever|not
    never +wake|waking ~1 up
    never +have ~2 wake
    sleep +forever
    to +not +wake ~1 up
    not +wake|waking +up ~1 again|tomorrow|ever
    if|that|hope ~2 i|he|she ~2 didnt|dont|never|not|doesnt|wouldnt|wont ~1 wake|woke|exist
    sleep|bed ~4 NEG +wake
    NEG +wake ~1 up ~3 ok|okay|relief|happy
    if ~2 i ~2 NEG ~2 here|around|exist|alive|born
    if ~2 i ~2 werent|wasnt ~2 here|around|alive|born
    with|w +me +dead|gone
    WISH|WANT|hoping ~6 finish|finishes|ends|kills|crushes +me
    finally|soon|ill|finaly ~2 be ~1 free|peace ~1 of|from|at|soon|tonight
    stop +existing|living
    cease ~1 exist
    not +exist
    never +been|be +born
    better +off +dead
    dead ~2 better|easier ~2 this|living|alive|off
    should +be +dead
    when|once ~1 youre|im|your|ur|i ~1 dead
    WANT|need ~2 it|everything|life|this ~1 all ~2 stop|end|over
    WANT ~2 it|everything|life|this ~3 be +over
    all +to +stop|end
    never +come|coming +back
    not +come|coming +back ~1 from
    to +not +come +back
    """
  )

  static let onPurpose = TriageRule(
    "on-purpose",
    .crisis,
    """
    overdose|od|overdosed|oded|overdosing ~3 on +purpose
    overdose|od|overdosed|oded ~3 intentionally|deliberately|myself|purposely
    TOOK|overdosed ~8 on +purpose
    TOOK|overdosed ~8 intentionally|deliberately|purposefully
    on +purpose ~4 TOOK|overdosed
    so|because|cuz|bc|cause|coz ~1 i|he|she|id ~2 would|could|can|will|wanted|want|wants|wouldnt ~4 die|dead|over|end|wake|forever|stop
    TOOK ~8 to +die
    """
  )
}
