/// Set phrases whose words mean no danger.
enum IdiomRules {
  static let all = [idiom]

  static let idiom = TriageRule(
    "idiom",
    .context(.idiom),
    """
    killing|murdering|destroying +me
    is|are|been|was|has ~1 killing +me|him|her|us
    killing +it
    killing|kill|killed|kills ~2 time|mood|vibe|buzz|pain|appetite|gains|motivation|cravings|taste|bacteria|sleep
    kill +for
    to +die +for
    dying +to +try|know|see|get|find|go|be|meet|hear|ask|take|sleep|use|quit|taste
    dying +for
    die|died|dying|dead|dies|dyin ~2 laughing|laughter|lol|lmao|boredom|bored|embarrassment
    laughing|bored|scared|worried|embarrassed|tired|sick|stressed ~1 to|half +death|dead
    almost|nearly|basically|literally|practically|just|like +died ~3 laughing|gym|workout|squats|today|lol|class|embarrassed|when|run|doing|stairs|at|on|after
    dead +tired|lift|lifts|legs|set|sleep|serious|hang|hangs|bug|bugs|end|line|weight|asleep|beat|wrong|ass|arms|inside|wood|body|battery|skin
    im|am|so|literally +dead ~1 lol|lmao|after|today|from|haha|rn|tired
    over +my +dead
    legs|arms|quads|glutes|calves|back|body|feet|phone|battery|hamstrings|shoulders|brain|skunk|muscles ~2 is|are|feel|were|was|feels|totally ~2 dead|killing|dying
    kills|killing|killed ~1 my|his|her +back|knees|legs|feet|shoulders|appetite|pain|buzz|head|vibe|stomach|neck|quads|arms|libido|mood
    knock|knocks|knocked|knocking ~1 me|you|him|her +out
    like +death
    death +grip|march|metal|row|wish|valley
    deathly ~1 tired|bored
    hold|holding|holds|hold|save|bad|smelly|smells|waste|deep ~2 breath
    take|takes|took|taking ~2 breath +away
    breathing|breath|breathe +exercise|exercises|technique|techniques|meditation|work|room|pattern|patterns|machine|method|methods|rate|fresh|app
    deep|box|mindful|nose|nasal|belly|slow|diaphragmatic +breathing|breaths ~1 exercise|exercises|technique|techniques|for|before|helps|to|at|meditation
    deep|box|mindful|nasal|belly +breathing|breaths|breath
    practice|practicing|practise|try|tried|doing ~2 breathing
    no|any|without ~1 breathing +problems|issues|trouble|problem
    breathe|breathing ~1 through|thru ~2 nose|cpap|mask
    nose ~3 breathe
    stuffy|stuffed|congested|cold|allergies|sinus|snot ~5 breathe|breathing
    out +of +breath
    up +in +smoke
    blow|blew +my +mind
    seizure|seizures +disorder|disorders|medication|meds|medicine|history|condition|threshold|risk|prone|free|drug|drugs|warning
    customs|police|drug|border|property ~1 seizure|seizures|seized
    seized ~2 customs|police|border|package|by|my
    heart +attack|attacks|disease|condition|failure ~2 ago|history|meds|survivor|patient|medication
    heart +goes|melts|out|broken
    suicide +rate|rates|risk|risks|prevention|warning|squad|hotline|statistics|deaths|sets|set|sprints|runs|drills|grip|doors|lifeline|awareness|line|squeeze
    doing|did|ran|running ~1 suicides|suicide ~2 court|drills|practice|sprints|gym|basketball
    pee|urine|urin|piss +test|tests|sample|screen|panel|cup|drug|testing|analysis|tested
    dark +yellow|chocolate|web|circles|roast|green|leaf|room|hair
    yellow +vein|kratom|strain|powder|capsules|leaf|borneo|maeng|vietnam|bali|indo|teeth|pills|thai
    blue +kratom|lotus|capsules|light|bag|label|cheese|dream|box
    red|white|yellow|blue|gold|green +vein|maeng|bali|borneo|thai|strain|kratom
    wake +up ~1 early|at|groggy|sore|hungover|with|feeling|in|during|every|refreshed|rested|energized|and|before|for|to|several|around|naturally|tired|hours|on
    cant|cannot|hard|trouble|difficult|struggle|struggling|dont|not|never|impossible ~4 wake|waking ~1 up ~3 morning|mornings|early|work|alarm|class|gym|school|groggy|6am|5am|time|refreshed|night|tired|sore
    tired|exhausted ~2 wake
    killing|kill|hurt|hurting|hurting|burn|cut|push|pushing|killed ~1 myself|himself|herself|themselves ~3 gym|squats|workout|training|work|lifting|deadlifting|working|running|trying|studying|laughing|deadlifts|benching|cardio|shaving|cooking|leg|over|crossfit|practice
    hurt|hurting|injured|injure|strained ~1 myself|himself|herself ~4 lift|lifts|back|playing|exercise|doing|overdoing|too
    not|ain|aint +going|gonna|goin ~1 to +lie
    dont +die|worry
    do +or +die
    never|old +say +die
    die +hard
    hair +dye
    drop +dead
    play|played|played +dead
    half +dead
    back +from +dead
    day +of +dead
    passed +out +in|on ~2 bed|couch|sofa|chair|night
    slept|sleep|sleeping|asleep|sleeps ~5 passed +out
    pass|passed|passing ~1 out ~1 flyers|samples|candy|drunk|asleep|early|after|by|before|every
    collapsed +on|into|onto ~2 bed|couch|sofa
    choke|choking|choked|choke ~3 taste|powder|toss|down|capsules|capsule|pills|it|swallow
    gasping ~2 laugh|laughing|stairs|run|treadmill|workout
    shortness|short|out ~3 breath ~4 run|running|stairs|workout|cardio|exercise|squats
    chest +day|press|workout|muscles|exercises|exercise|freezer|fly|flys|flies|pump|hair|cold|congestion|rash|supported
    lower|upper|back ~1 chest +day
    break|broke|breaking +it +down
    give|giving|gave ~1 up ~1 on +kratom|it|7oh|coffee|alcohol|drinking|gym|sleep|sleeping|weed|smoking|diet|running
    tired|sick|done ~2 of|with ~1 living ~1 in|with|at
    done|over +with +kratom|this|it|7oh
    rest ~1 of ~1 my +life
    living +room|with|situation
    took|taken|taking +in|care|part|place|time|off|advantage
    take +it ~1 anymore|more|longer ~2 with|because|for|due|empty|before|at|as
    cut ~1 back|down
    cutting +it
    wish ~1 i|he|she ~1 never|hadnt ~2 started|tried|taken|took|touched|bought
    end +of
    weekend
    end +up
    sleep +like ~2 dead|baby|log
    dead|die ~1 hard ~1 fan
    phone|laptop|car|plant|plants|battery|wifi|grass|motor ~2 died|dying|dead|dies
    died|die|dying +down|out|off
    heart ~1 of ~1 gold
    brain +dead
    roid +rage
    suicidal +workout|squats|leg|tendencies
    hes|shes|theyre +dead ~1 to|tired|asleep|serious|wrong|set|lift
    hit ~1 me ~1 like
    black +out +curtains|curtain|blinds
    blackout +curtains|blinds
    feeling|feel|felt +blue
    got|get|gets|getting|went +yellow +card
    in +the +dark
    afraid|after +dark
    cold +turkey
    # +kms
    kms ~2 away|daily|yesterday|walk|per|long
    unresponsive ~1 to ~2 email|emails|texts|messages|treatment|calls
    vendor|company|seller|support|website|app|screen|touchscreen|phone ~3 unresponsive|responding
    end|ending|ended +it +with
    be +here ~8 resume|chat|vacation|appointment|until|trip
    collapsed +arches|arch|lung
    unconscious +bias|mind|habit
    nearly|almost|practically|about ~2 heart +attack
    heart +attack ~1 when ~3 saw|heard|price|bill|opened
    could|would ~1 sleep +forever
    lip +balm|gloss|stick|liner|filler|color
    jump|battle|climbing|skipping +rope|ropes|roping
    rope +climb|climbing|pulldown|pulldowns|pushdown
    choke|choked|choking +up
    hot +glue|shot
    died|lost|passed ~4 by|to|from +suicide
    lost ~3 to +suicide
    my +will +power
    beat|trap|dead +drop
    in|over +the +bridge
    hit +me +hard|up|like
    blood +pressure|test|tests|work|sugar|thinner|thinners
    cough|coughing +syrup
    high +pressure +job
    chest +of|size|xray|supporters
    shoulder|back|neck|knee|hip|ankle|foot|wrist ~2 is|feels|so|got +tight|heavy
    shot +in +the
    not +the +end
    hopeless ~1 about|at|with ~3 insomnia|sleep|soreness|pain|diet|math|cooking|it
    gun +permit|license|range|show|shop|owner|law|laws|safe|rights
    jump +back|start|up|squats|squat|ship|higher|around|training|lunges
    massage|nail|glue +gun
    point ~1 of ~1 strains|strain|rotating|mixing
    no +point ~2 taking|in|buying|using|mixing
    peace +of +mind
    piece|peace ~1 of ~1 cake
    last ~1 message|post|question|time ~2 for|on ~2 today|now|facebook|instagram|here
    check ~3 post|message
    want +out ~1 of ~2 kratom|this|habit|my|relationship|job|marriage
    die +from|of
    has|with|had ~1 a +limp
    wake|woke +me ~1 up ~4 on|weekends|tomorrow|at
    wake +me ~1 up
    goes|went|gone +to +bed
    soreness ~3 emergency
    by +itself
    """
  )
}
