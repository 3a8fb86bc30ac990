/// What tells talk about a danger from the danger.
enum TalkRules {
  static let all = [
    question, condition, worry, hearsay, fiction, joke, habit, label, retraction,
  ]

  static let question = TriageRule(
    "question",
    .context(.question),
    """
    can|could|does|do|will|would|might|may|cud|did ~1 OURS|it|this|that|these|you|u|ya|someone|somebody|people|anyone|a|an|one|too|mixing|taking|combining|withdrawal|withdrawals|overdose|extracts|red|green|white|SEDATIVE|SEROTONERGIC|naloxone|narcan|dogs|cats|anybody|using|stopping|quitting|high|large|long|daily|drinking
    OURS|it|this|that|these|mixing|extract +can|could|will|would|may|might|does|make|makes|cause|causes|causing
    has|have|did|do|does +kratom|it|anyone|anybody|people|7oh|someone|kratoms|any|many
    describe|explain|define
    what|whats|wat|list|which ~2 signs|symptoms|causes|chances|odds|risks|percentage|percent|happens|effects
    what|wat ~1 does|do|would|did ~6 mean
    what|wat would|does|do|did ~2 happen|cause|OURS|it|doctors|look|feel|hospitals
    what|whats|define|explain ~3 serotonin|rhabdo|rhabdomyolysis|overdose|lethal|988|jaundice|doms|seizure|suicide|fatal|toxic|cyanosis|ld50|deadly|coma
    signs|symptoms|sign|symptom|risk|risks|chance|chances|odds|case|cases|reports|rates|danger|dangers|causes|cause|caused|treatment|history|fear|likelihood|possibility|threshold|percentage|statistics|prevention|warning|number|difference|definition|type|types|stages|indicator|indicative|link|connection ~1 of|for|from|between|that|to
    prevent|prevents|avoid|avoiding|preventing|reduce|risk|risking
    how ~1 do|would|can|to|could|does|will ~2 know|tell|recognize|spot|identify|notice|recognise|look|feel
    how +likely|common|often|dangerous|long|many|much|soon|quickly|deadly|fast|does|do|is
    why +does|do|would|can|did
    is|are ~1 there ~2 any|risk|chance|danger|a|case
    is +it ~2 possible|true|common|likely|safe|bad|dangerous|deadly|lethal|fatal|ok|okay|can
    is|are +kratom|7oh|there|extracts
    when ~1 should|do|to|would|does ~2 i|you|someone|we|people
    should|would +you|someone|people|a|anyone
    wondering|curious|know|learn|info|information|researching|research|question|questions|essay|paper|class|studying ~1 about|if|on|whether|what|how|why|regarding
    does +naloxone|narcan|anyone|anybody|it|kratom
    people|users|patients|person|everyone|folks who|that|have|on|get|can|will|with
    """
  )

  static let condition = TriageRule(
    "condition",
    .context(.condition),
    """
    what|wat +if
    if|incase|whenever i|im|you|u|someone|somebody|people|they|anyone|my|he|she|hes|shes|a|an|your|ur|the|it|one|ANIMAL|PERSON|we|kratom
    in ~1 case
    when +someone|somebody|you|people|a|i|u
    what|wat ~3 do ~1 when|if|incase
    do ~2 when|if
    would ~1 happen ~1 if
    until|unless
    could|can|might|may|would|will|wont +i|we|you|u|it|he|she|they|my
    """
  )

  static let worry = TriageRule(
    "worry",
    .context(.worry),
    """
    worried|afraid|scared|paranoid|nervous|anxious|anxiety|fear|fears|concerned|terrified|worry|worrying|scares ~2 of|about|that|to|it|ill|i|kratom|might|ill|for|me
    want|wanna|trying|try ~2 avoid|prevent
    without
    """
  )

  static let hearsay = TriageRule(
    "hearsay",
    .context(.hearsay),
    """
    i|ive|just|we|been ~1 read|heard|saw|seen|hear|reading|watched ~2 that|about|kratom|a|people|someone|of|7oh|it|online|on|in|where|somewhere|stories|how
    heard|read|saw ~2 kratom|7oh|that|of|about|stories|someone|a|people|it
    says|said|say|claims|claimed|told|claiming|thinks|swears|mentioned|warned|believes ~2 kratom|7oh|that|you|people|me|it|u|some|they
    article|articles|study|studies|news|story|stories|report|reports|reddit|documentary|headline|headlines|podcast|video|website|forum|internet|paper|papers|tiktok|youtube|facebook|wiki|fda|cdc|dea|post ~3 says|said|about|that|on|saying|of|claims|where|people|shows|showed|a|reported|claiming|warned
    people|someone|guy|man|woman|lady|some|teen|user|users ~2 on|in|from ~1 reddit|news|internet|twitter|tiktok|florida|tv|facebook
    supposedly|apparently|allegedly|rumor|rumors|myth
    died|deaths ~2 from|after|with|due|on|using|taking|because
    """
  )

  static let fiction = TriageRule(
    "fiction",
    .context(.fiction),
    """
    novel|screenplay|fanfic|fanfiction|fictional|fiction|roleplay|protagonist|sitcom
    my|the|a|main|his|her|this +character|characters
    in|from|of|about ~2 movie|film|book|show|series|episode|game|song|lyrics|poem|chapter|scene|anime|dnd
    movie|film|show|book|song|episode|game ~1 where|about|called|with|lyrics|named|by
    lyrics|lyric
    writing|write|wrote|working|watching|reading|read|playing ~3 story|book|novel|scene|script|song|movie|film|poem|play|thriller|mystery
    for ~3 class|course|training|exam|essay|paper|presentation|homework|drill|quiz
    actor|actress ~3 plays|playing|played
    """
  )

  static let joke = TriageRule(
    "joke",
    .context(.joke),
    """
    lol|lmao|lmfao|haha|hahaha|hehe|rofl|jk|lolol|xd|ha
    just|only|im|was|am +kidding|joking
    kidding|joking
    as ~1 a +joke
    """
  )

  static let habit = TriageRule(
    "habit",
    .context(.habit),
    """
    a|per|each|every +day|night|morning|week|month|daily
    daily|everyday|nightly|regularly|gpd|usually|normally|typically|weekly
    over ~2 days|weeks|months|week|month|year
    # times +a
    for ~1 # years|months|weeks
    x +day|daily
    """
  )

  /// Words after a sign that make it a heading: "dark urine causes".
  static let label = TriageRule(
    "label",
    .context(.label),
    """
    causes|meaning|mean|means|explained|treatment|treatments|statistics|definition|information|prevalence|rates|wiki|mechanism|symptoms|list|guidelines|protocol
    a|common|possible|typical|normal|known|kratom|of +sign|symptom|side|reaction
    """
  )

  static let retraction = TriageRule(
    "retraction",
    .context(.retraction),
    """
    never +mind
    nevermind|nvm|oops|whoops|typo|autocorrect
    my +bad
    wrong +chat|window|person|app|thread
    false +alarm
    sorry ~2 i ~1 meant
    only|was|were|just|is +joking|kidding|messing|pranking
    meant ~1 to ~1 say|type|write
    """
  )
}
