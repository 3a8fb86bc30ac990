/// Danger to life from the person's own hand.
enum CrisisRules {
  static let all = [intent, harm, ending, notLiving, wish, burden, exhausted, means, goodbye]

  static let intent = TriageRule(
    "intent",
    .crisis,
    """
    WANT|PLAN ~3 die|dy|dieing|dying|di
    WANT|PLAN ~3 be|i|was|were +dead
    talk|talks|talking|talked|joking|thinks|thinking|think|thoughts|joke|jokes ~2 about|of ~2 dying|death|suicide|die|ending|killing
    kill|killing|kil|kll|killin|unalive|unaliving|unlive|hang|hanging ~1 REFL
    INTEND|WANT|PLAN|just ~2 off|shoot|drown|poison|stab|delete REFL
    KILL my +self|selves
    kill +my +self|slef
    INTEND|WANT ~2 kms
    kms
    INTEND ~2 suicide|suicidal
    commit|committing|commiting|attempt|attempting|attempted|contemplating|considering ~2 suicide|sucide
    suicidal|sewerslide|sewercide
    suicide ~2 thoughts|note|plan|tonight|help|attempt
    thoughts|thinking|ideas|idea ~2 of|about ~2 suicide|dying|death|ending|killing
    suicide ~1 is|seems|sounds ~2 only|answer|option|way
    rather|prefer ~2 be|die ~1 dead|die|than
    id +rather ~1 die|be ~1 dead|die
    overdose|od ~2 on +purpose|intentionally|myself
    purposely|intentionally|deliberately ~1 overdose|overdosed|od|overdosing
    INTEND|WANT ~2 overdose|od
    od|overdose ~3 end|kill
    """
  )

  static let harm = TriageRule(
    "self-harm",
    .crisis,
    """
    INTEND|WANT ~2 hurt|harm|hurting|harming|cut|cutting|injure REFL
    harm|harming ~1 REFL
    self +harm|harming|harmed
    selfharm
    started|start|been|keep|again ~2 cutting ~2 again|REFL|wrists|arms
    cut|slit|cutting|slitting|slice ~2 wrists|wrist|veins
    hang|hanging REFL
    """
  )

  static let ending = TriageRule(
    "end-life",
    .crisis,
    """
    end|ending|take|taking|took|ended|finish ~1 OWN +life|lives|existence|suffering
    end|ending ~1 OWN own ~1 life
    OWN +own +life
    end|ending|ended ~1 it +all
    end|ending +everything
    INTEND|WANT|ready|gonna|just|enough|how ~3 end +it|this|things
    ending +it|things ~1 tonight|today|now|soon|all
    end +it +tonight|now|today|here
    put ~2 me|myself ~1 out ~1 misery
    make|making ~2 it|this|everything ~2 stop ~2 forever|permanently
    checking|check|bow|bowing|opt +out ~1 of ~2 life|world|everything|permanently
    want|ready ~2 out ~1 of ~2 life|world|this|everything
    be +with ~3 heaven|again ~3 soon|tonight
    join|joining ~3 heaven|grave|dead
    """
  )

  static let notLiving = TriageRule(
    "no-wish-to-live",
    .crisis,
    """
    dont|doesnt|not|didnt|never|no want|wanna|wants|wanting|care|feel|desire|will|wish|deserve ~4 live|living|exist|existing|alive
    dont|doesnt|not|didnt want|wanna|wants|think|plan ~3 be +here|around|alive ~1 anymore|any|tomorrow|longer|more
    dont|doesnt|not want|wanna|wants ~3 be +here
    dont|doesnt|not want|wanna|wants|care|hoping|hope|plan|intend ~4 wake ~2 up|again
    dont|doesnt|not want|wanna|wants|care ~2 wake|wakeup
    dont|doesnt|not want|wanna|wants|can ~2 go|keep +on|going ~1 living|anymore|like|with
    no|any|see|sees|without|little reason|reasons|point|purpose|sense ~3 live|living|life|alive|existing|going
    whats|what|wheres ~2 point|use ~3 living|life|on|anymore|alive|anything|existing
    nothing|anything|noone|nobody ~2 live|living ~1 for
    nothing ~2 left ~2 for|live
    life|living ~2 not|isnt|aint|wasnt|no ~2 worth|living|point|longer
    not|isnt|aint worth +living|it ~1 living|anymore
    dont|not ~2 care ~3 live|die|alive|dead
    dont|not ~2 care ~2 if ~2 i|me ~2 die|dont|live|wake
    live|living|life ~2 without ~2 pain ~2 only +death
    dont|not +see ~2 future|tomorrow|way
    no +future|hope ~2 for|left|anymore|me
    no +way ~1 out
    """
  )

  static let wish = TriageRule(
    "wish-to-be-dead",
    .crisis,
    """
    wish|wished|wishing|hope|hoping|want|wanna|wishes ~4 was|were|be|id|i ~1 dead
    wish|wished|wishing|hope|hoping|hopes ~4 never ~2 born|existed|wake|exist|woke
    wish|hope|hoping|praying|pray|want|wanna|wishes|hopes ~4 not|dont|wouldnt|didnt|doesnt ~2 wake|exist|survive|alive|woke
    wish|hope|hoping|pray|praying ~4 die|kill|death|dies
    wish|wished ~4 disappear|gone|vanish
    want|wanna|wants|going|could|just ~2 disappear|vanish ~2 forever|anymore|completely
    want|wanna|wants ~2 to|just ~2 disappear|vanish
    want|wanna|wants|would|could|id|just ~5 sleep|asleep|bed ~4 never|not|forever|dont
    go|fall|drift|going|falling ~2 sleep|asleep ~3 never|forever|not
    never +wake|waking ~1 up
    never +have ~2 wake
    sleep +forever
    to +not +wake ~1 up
    not +wake|waking +up ~1 again|tomorrow|ever
    stop +existing|living
    cease ~1 exist
    not +exist
    never +been|be +born
    better +off +dead
    dead ~2 better|easier ~2 this|living|alive|off
    should +be +dead
    want|wanna|wants ~2 it|everything|life|this ~1 all ~2 stop|end|over
    want|wanna|wants|wanting ~2 it|everything|life ~3 be +over
    all +to +stop|end
    """
  )

  static let burden = TriageRule(
    "burden",
    .crisis,
    """
    better|happier|easier ~3 without +me|him|her|myself
    better|happier|easier ~2 without +me
    better ~1 if ~2 i|im|me|she|he ~2 gone|dead|werent|wasnt|disappeared|died|never|didnt
    nobody|noone|one|no|not|wont|wouldnt would|will|one|care|even ~3 miss|notice|care ~3 me|gone|died|die|disappeared|dead
    nobody|noone ~1 miss +me
    would ~1 anyone|anybody ~2 miss|care|notice ~3 me|gone|died|die|disappeared|dead
    am|im|such|just|being|become|only|a +burden
    burden ~2 to|on ~2 everyone|family|them|everybody|people
    hate ~2 being +alive
    hate +myself ~4 die|anymore|live|end
    i|hate ~1 hate +my +life
    """
  )

  static let exhausted = TriageRule(
    "cannot-go-on",
    .crisis,
    """
    cant|cannot|couldnt ~2 go +on
    cant|cannot ~2 do|take|handle|bear|stand|deal +this|it|life|living ~3 anymore|longer|more
    cant|cannot ~2 do|take|deal ~1 with +this|it|life ~2 anymore|longer|more
    cant|cannot ~1 keep ~1 going|living|doing|fighting ~3 anymore|on|like|this
    cant|cannot ~2 live ~2 like|with|anymore|longer
    done|tired|sick|exhausted|over ~2 living|life|alive|existing|fighting
    done|tired ~1 with|of +everything
    im|am|so +done ~1 with +life|living|everything
    give|giving|gave|given ~1 up ~1 on|with +life|living|everything|myself
    ready ~2 give +up ~1 on
    feel|feeling|feels|im|am|its ~2 hopeless|worthless
    life ~2 is|feels|seems ~2 over|meaningless|pointless|hopeless|unbearable
    death ~3 only|easier|better|peace|relief|escape
    welcome|welcoming ~1 death
    ready ~2 to ~1 go|leave ~2 this +world
    leave|leaving ~1 this +world|earth|life
    last +night|day ~1 on|alive ~1 earth|alive
    """
  )

  static let means = TriageRule(
    "means",
    .crisis,
    """
    much|many|enough|amount|dose|long ~7 KILL ~1 me|myself
    much|many|enough|amount|dose ~7 end ~1 it|me|myself|my|everything
    much|many|enough|amount|dose ~6 i|me ~3 die
    much|many|enough|amount|dose ~4 die ~3 sleep|peacefully|painlessly|tonight|quickly
    much|many|enough|amount ~6 not|never|dont ~2 wake
    enough ~3 end|finish ~1 it|me|my|myself
    enough ~2 to +die
    fatal|lethal|deadly ~2 dose|amount ~3 for +me|myself|someone ~3 my
    painless|painlessly|easiest|quickest|fastest|peaceful|peacefully|surest|gentle|quick|easy|best ~3 way|ways|method|suicide|die ~3 go|die|out|end|kill|dying|suicide
    die|dying ~3 painlessly|peacefully|painless
    way|ways|method|methods|how ~3 KILL ~1 REFL
    painless|peaceful ~1 death|suicide
    going|gonna|gunna|ill|will|want|wanna|planning|about|might|ready|decided ~3 take|swallow|down|eat|drink|taking|swallowing ~2 all|whole|every|entire|full ~5 pills|bottle|them|it|bag|capsules|meds|everything|kratom|stash
    have|got|bought|holding|loaded|my ~3 gun|noose|pistol|shotgun|rope|razor|blade ~6 head|mouth|hand|me|ready|tonight|it|neck
    noose
    jump|jumping ~3 off|from|front ~3 bridge|building|roof|train|balcony|cliff|traffic
    front ~2 of ~2 train|bus|truck|traffic
    drive|crash|driving|crashing ~3 car|truck ~3 into|off ~3 tree|wall|bridge|cliff
    gun|pistol ~3 my|his|her +head|mouth|temple
    stockpiling|stockpiled|saved|saving|hoarding ~4 pills|meds|capsules
    stockpiling|stockpiled|hoarding ~3 pills|meds|capsules
    """
  )

  static let goodbye = TriageRule(
    "goodbye",
    .crisis,
    """
    this|my|final|last ~1 is|the|say|goodbye ~1 goodbye|goodbyes
    goodbye|goodbyes ~1 everyone|everybody|world|all|forever|cruel|family|friends
    say|saying|said ~1 my|our|goodbye ~1 goodbyes|goodbye
    final +goodbye|message|note|words|post
    tell ~4 i|that ~1 love|loved|sorry|im ~3 them|him|her|you|gone|sorry
    wrote|writing|written|left|leave|leaving|write ~2 note|letter|letters|notes ~3 goodbye|family|kids|mom|wife|husband|parents|everyone|already|them|suicide|ready
    wrote|written|writing|already|left ~1 the|my|suicide|goodbye +note|letter
    suicide|goodbye +note|letter
    giving|gave|given ~1 away ~4 things|stuff|everything|belongings|possessions
    wont|not ~2 be ~1 here|around|alive ~3 tomorrow|longer|anymore|morning|next|week|christmas|birthday|much|see
    wont|not ~2 hear ~2 from +me ~2 again|anymore
    wont|not|never ~2 see +me +again
    wont|not ~2 have ~4 worry ~1 about +me
    when|after|once im|i|ive ~2 gone|dead
    by ~1 the ~1 time ~1 you ~2 read
    last ~2 message|post|text|conversation|time ~4 me|ever|write|hear|send|here
    take +care ~2 of ~4 gone
    sorry|forgive ~2 everyone|everybody|me|family|mom ~3 love|goodbye|pain|what
    forgive ~1 me ~4 about|what|im
    see ~1 you|ya|yall ~2 other +side
    """
  )
}
