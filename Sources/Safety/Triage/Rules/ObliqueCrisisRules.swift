/// Danger to life from the person's own hand, between the lines.
enum ObliqueCrisisRules {
  static let all = [burden, exhausted, means, goodbye, cue]

  static let burden = TriageRule(
    "burden",
    .crisis,
    """
    better|happier|easier|fine|okay|ok|good|great ~3 without +me
    NEG ~2 be ~3 problem|burden|bother ~4 anyone|anymore|you|after|longer|family|everyone
    waste ~1 of ~1 space|air|oxygen|life
    who ~2 care|miss|notice|cares ~3 me|gone|if
    better|happier|easier ~3 without +him|her ~1 says|said
    better|happier|easier ~2 if ~2 i|im|me|she|he|wasnt ~3 gone|dead|werent|wasnt|disappeared|died|never|didnt|around
    better +off +without
    one +less ~3 me|addict|mouth|problem|junkie|burden
    nobody|noone|one|no|not|wont|wouldnt|none would|will|one|care|even|misses ~3 miss|notice|care ~3 me|gone|died|die|disappeared|dead|dyed
    nobody|noone|none ~1 would|will|wud|wuld|even|d ~2 care|notice|miss ~2 if
    nobody|noone ~1 miss|misses +me
    would ~1 anyone|anybody ~2 miss|care|notice ~3 me|gone|died|die|disappeared|dead
    am|im|such|just|being|become|only|nothing|but|a +burden
    burden ~2 to|on ~2 everyone|family|them|everybody|people|kids|wife|husband
    hate ~2 being +alive
    hate +myself ~4 die|anymore|live|end
    i +hate +my +life
    """
  )

  static let exhausted = TriageRule(
    "cannot-go-on",
    .crisis,
    """
    NEG ~2 go +on
    cant|cannot ~2 do|take|handle|bear|stand|deal +this|it|life|living ~3 anymore|longer|more|any
    cant|cannot ~2 do|take|deal ~1 with +this|it|life ~2 anymore|longer|more|any
    cant|cannot ~1 keep ~1 going|living|doing|fighting ~3 anymore|on|like|this
    cant|cannot ~1 stand ~1 being|living ~1 alive
    cant|cannot ~2 live ~2 like|with|anymore|longer
    cant|cannot +anymore
    cant|cannot ~1 face ~1 another|tomorrow ~1 day|tomorrow
    done|tired|sick|exhausted ~2 living|life|alive|existing|fighting
    done|tired|over ~1 with|of +everything
    im|am|so +done ~1 with +life|living|everything
    give|giving|gave|given|giv ~1 up ~1 on|with +life|living|everything|myself
    ready ~2 give +up
    feel|feeling|feels|im|am|its|so ~2 hopeless|worthless
    life ~2 is|feels|seems ~2 over|meaningless|pointless|hopeless|unbearable|worthless
    death ~3 only|easier|better|peace|relief|escape|answer
    only|one +way ~4 stops|stop|ends|end|out
    welcome|welcoming ~1 death
    ready|time ~2 to ~1 go|leave ~2 this +world
    leave|leaving ~1 this +world|earth|life|planet
    ready|finally|soon ~4 be|join ~1 with ~2 KIN|him|her|god|jesus|lord|heaven
    made|making ~1 my +peace
    be|all +over ~1 soon
    my +last +night|day|hours|evening|sunset|meal|words|goodbye
    last +night|day ~1 on|alive ~1 earth|alive
    """
  )

  static let means = TriageRule(
    "means",
    .crisis,
    """
    much|many|enough|amount|dose|long ~7 KILL|kills ~1 me|myself
    much|many|enough|amount|dose ~7 end ~1 it|me|myself|my|everything
    much|many|enough|amount|dose ~6 i|me +die
    much|many|enough|amount|dose ~6 i|me ~2 to|will|would ~1 die
    much|many|enough|amount|dose ~4 die ~3 sleep|peacefully|painlessly|tonight|quickly
    much|many|enough|amount|dose|sure|so|ensure|which|what ~7 NEG ~2 wake|woke
    enough ~3 end|finish ~1 it|me|my|myself
    enough ~2 to +die
    fatal|lethal|deadly|kill ~5 for +me|myself
    fatal|lethal|deadly|kill ~12 asking +for +myself|me
    fatal|lethal|deadly ~12 i +weigh
    much|many|enough|grams ~8 stop ~1 my ~1 heart|breathing
    much|many|enough|grams ~8 i ~1 stop +breathing
    stop +my +heart
    way|ways ~3 to +go ~6 hurt|painless|pain|peaceful|peacefully|painlessly
    painless ~2 overdose|exit|end|way|method|od
    painlessly
    belt|cord|rope|sheet|scarf|extension ~3 neck|beam|rafter|ceiling|door
    drive|driving|steer|swerve|walk|step|jump|walking ~3 into|off|front|in ~3 tree|traffic|wall|bridge|river|ocean|train|truck|pole|lake
    INTEND|WANT|could ~3 take|swallow|taking|swallowing|down ~3 bottle|handful|box|whole ~2 of ~2 pills|tylenol|advil|aspirin|sleeping|SEDATIVE|meds|antidepressants
    have|got|grabbed|found|holding|bought ~4 gun|pistol|shotgun|noose|revolver|rifle
    tell|give +me ~3 lethal|fatal|deadly ~1 mix|combo|combination|recipe
    more|most +peaceful|painless ~3 me|die|go|way
    painless|painlessly|easiest|quickest|fastest|peaceful|peacefully|surest|gentle|quick|easy|best ~3 way|ways|method|suicide|die ~3 go|die|out|end|kill|dying|suicide
    die|dying ~3 painlessly|peacefully|painless
    painless|peaceful ~1 death|suicide
    way|ways|method|methods ~3 KILL ~1 REFL
    going|gonna|gunna|ill|will|WANT|planning|about|might|ready|decided ~3 take|swallow|down|eat|drink|taking|swallowing ~2 all|whole|every|entire|full ~5 pills|bottle|them|it|bag|capsules|meds|everything|kratom|stash
    gun|pistol|shotgun|rifle ~3 loaded|head|mouth|temple|hand|lap|table
    have|got|bought|holding|loaded|tied|tying|hung ~2 noose|rope
    have|got|bought|holding|my ~3 gun|pistol|shotgun|razor|blade|knife ~6 head|mouth|hand|me|ready|tonight|it|neck|wrist|wrists|right
    blade|razor|knife ~3 wrist|wrists|here|arm|ready|throat
    noose
    jump|jumping ~3 off|from|front ~3 bridge|building|roof|train|balcony|cliff|traffic|overpass
    front ~2 of ~2 train|bus|truck|traffic
    standing|sitting|stood|stand|im|am|walked|climbed +on|at|onto ~2 edge|ledge|roof|rooftop|bridge|platform|overpass|tracks|cliff|railing
    drive|crash|driving|crashing|wreck ~3 car|truck ~8 into|off|insurance ~3 tree|wall|bridge|cliff|river|insurance
    crash|wreck ~2 car|truck ~8 insurance
    saved|saving ~2 all|up ~3 pills|meds|SEDATIVE|insulin|tablets
    stockpiled|stockpiling|hoarded|hoarding|stashed|collecting ~4 pills|meds|SEDATIVE|insulin|tablets
    will|would|could|might ~5 do|finish +the +job
    finish ~1 me|it +off
    how +high|tall ~6 building|bridge|jump|fall
    garage|car ~4 engine|motor|exhaust|running ~2 on|running|hose|garage
    hose ~3 exhaust|tailpipe
    closet|garage ~2 rod|beam|rafter|rafters
    my +autopsy|funeral|obituary|corpse|headstone|grave
    """
  )

  static let goodbye = TriageRule(
    "goodbye",
    .crisis,
    """
    this|my|final|last ~1 is|the|say|goodbye ~1 goodbye|goodbyes
    goodbye|goodbyes ~1 everyone|everybody|world|all|forever|cruel|family|friends
    say|saying|said ~1 my|our|goodbye ~1 goodbyes|goodbye
    texted|sent|wrote|posted|left|messaged|sending|texting|texts|called ~4 goodbye|goodbyes
    final +goodbye|message|note|words|post
    tell ~4 i|that ~1 love|loved|sorry|im ~3 them|him|her|you|gone|sorry
    tell ~4 NEG ~2 fault
    NEG|nobodys ~2 fault ~4 gone|die|dead|tell|love|find
    tell ~3 KIN|family|kids|everyone|them NEG ~2 fault
    tell ~4 wasnt|isnt|not ~2 fault
    wrote|writing|written|left|leave|leaving|write ~2 note|letter|letters|notes ~3 goodbye|family|kids|mom|wife|husband|parents|everyone|already|them|suicide|ready
    wrote|written|writing|already|left ~1 the|my|suicide|goodbye +note|letter
    my|the +note ~1 is|under ~1 on|under|ready|written|done|in
    suicide|goodbye +note|letter|letters
    HE|PERSON ~2 left|wrote ~2 note|letter ~3 and|saying|says|that|on
    giving|gave|given|give ~1 away ~4 things|stuff|everything|belongings|possessions|dog|cat|xbox
    giving|gave|given|give ~1 my|his|her|all ~3 dog|cat|xbox|guitar|things|stuff|pets|clothes|belongings +away
    NEG ~2 be ~1 here|around|alive ~3 tomorrow|longer|anymore|morning|next|week|christmas|birthday|much|see
    NEG ~2 hear ~2 from +me ~2 again|anymore
    NEG ~2 see +me +again
    NEG ~2 have ~4 worry ~1 about +me
    when|after|once +im|i|ive ~1 gone|dead
    time ~1 anybody|anyone|you|they|someone|u|yall|everyone ~2 read|reads|see|find|finds|get|gets
    ill +be +gone|dead
    i +will +be +gone|dead
    last ~2 message|post|text|conversation|time ~4 me|ever|write|hear|send|here
    take +care ~2 of ~4 gone
    sorry|forgive ~2 everyone|everybody|family|mom|kids|god ~3 love|goodbye|pain|what|bye|cant|im
    forgive ~1 me ~4 about|what|im
    see ~1 you|ya|yall|u ~2 other +side
    locked ~1 REFL in ~3 bathroom|room|bedroom|garage
    """
  )

  /// Hints that count only two together.
  static let cue = TriageRule(
    "hints",
    .context(.cue),
    """
    forever
    goodbye|goodbyes|farewell
    im|its +over
    rest +in +peace
    be|in|at|find +peace
    heaven|hell|afterlife|god
    my +note|letter|will|funeral|grave
    life +insurance
    gun|guns|rope|bridge|ledge|rooftop|cliff|razor|blade|noose|overpass
    nothing|noone|nobody|none ~2 matters|holds|left|care|cares|understands|notice|needs
    alone|empty|hopeless|worthless|pointless|failure|useless|ashamed|trapped|broken|lonely|unbearable|misery|suffering
    hate +myself|life|everything
    deserve|deserves ~1 better ~1 than
    end ~1 of ~2 rope|road|line
    too +much ~2 bear|handle|carry
    peace
    enough ~1 of ~1 this|life|it
    cant ~1 find +him|her|them
    made ~2 mind|decision
    its +decided|time
    time ~1 to ~1 go
    almost +over
    reasons ~2 stay
    tired ~1 of ~2 everything|fighting|trying|this|pain|hurting|people
    everything +hurts|hurt
    no +point
    what ~1 is ~1 point
    whats ~1 the +point
    NEG ~2 anymore
    no +more
    no +hope|way|future|point|reason
    sorry ~2 everyone|everybody|mom|dad|kids|guys|all
    love +you +all
    thanks|thank ~2 trying
    dont +call|send ~2 anyone|police|ambulance|help|anybody|911
    dont ~1 tell ~1 anyone|my
    im|i +out ~1 of ~1 here
    let ~1 me +go
    last +time|day|night
    make|making|made ~2 it ~1 stop
    pain ~2 stop|stops|end|ends|over
    dead|death|die|dying|dies|kill|kills
    pills|bottle|overdose
    tonight|friday
    disappear|vanish
    be +gone
    """
  )
}
