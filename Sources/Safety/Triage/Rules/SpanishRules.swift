/// The commonest Spanish forms.
enum SpanishRules {
  static let all = [
    vital, wake, colour, seizure, chest, intake, child, animal, urine, jaundice, general, crisis,
    question, past,
  ]

  static let vital = TriageRule(
    "breathing-stopped",
    .emergency(.overdose),
    language: .spanish,
    """
    no|apenas|casi|ya ~2 respira|respirar|respirando|respiro|respiran
    dejo|paro|deja|dejado ~1 de +respirar
    respira|respirando ~2 lento|lentamente|mal|raro|despacio|poco|dificultad|apenas
    dificultad|falta|problemas ~2 respirar|aire|respira
    me ~1 falta ~2 aire
    cuesta ~2 respirar
    me +ahogo
    se ~2 ahoga|ahogando|asfixia|asfixiando
    no +tiene +pulso
    bebe|recien ~4 tiembla|temblando|come|llora|flacido
    """
  )

  static let wake = TriageRule(
    "unwakeable",
    .emergency(.overdose),
    language: .spanish,
    """
    no ~3 despierta|despiertan|reacciona|responde|despertarlo|despertarla|reaccionan
    no ~1 puedo ~1 despertar|despertarlo|despertarla ~1 a
    inconsciente|desmayado|desmayada|inconciente|desmayo|desmayando
    se ~1 desmayo|desmaya|desplomo|colapso|desvanecio
    perdio|perdi|pierde ~2 conocimiento|conciencia|consciencia
    sobredosis ~3 creo|ayuda
    tiene|tengo|tuvo|sufrio|creo|esta|estoy|es ~4 sobredosis
    """
  )

  static let colour = TriageRule(
    "blue-lips",
    .emergency(.overdose),
    language: .spanish,
    """
    labios|unas|cara|boca|piel ~4 azules|azul|morados|moradas|morado|morada|gris|azulados|azuladas
    esta|se|poniendo|puso ~2 azul|morado|morada|gris
    """
  )

  static let seizure = TriageRule(
    "seizure",
    .emergency(.seizure),
    language: .spanish,
    """
    convulsionando|convulsiono|convulsiona
    tiene|teniendo|tuvo|tuve|con|tengo|dio ~3 convulsiones|convulsion|ataque
    espuma ~3 boca
    """
  )

  static let chest = TriageRule(
    "chest-pain",
    .emergency(.chest),
    language: .spanish,
    """
    dolor|duele|dolores|presion|aprieta|opresion ~4 pecho|corazon
    pecho ~2 duele|aprieta|dolor|apretado
    corazon ~4 rapido|acelerado|saltando|explota|acelera|fuerte
    ataque|infarto ~2 corazon|cardiaco|ayuda
    """
  )

  static let intake = TriageRule(
    "large-amount",
    .emergency(.largeAmount),
    language: .spanish,
    """
    tome|tomo|trague|trago|comi|bebi|tomado|tomaron ~2 demasiado|demasiada|mucho|mucha|demasiadas|demasiados|toda|todo|todas|muchas|entero|entera|frasco|botella|sobredosis
    """
  )

  static let child = TriageRule(
    "child-swallowed",
    .emergency(.poisonChild),
    language: .spanish,
    """
    hijo|hija|bebe|nino|nina|nene|nena|hijito|hijita|sobrino|sobrina ~6 trago|comio|tomo|ingirio|bebio|tragado|mastico|chupo
    """
  )

  static let animal = TriageRule(
    "animal-swallowed",
    .emergency(.animal),
    language: .spanish,
    """
    perro|perra|gato|gata|perrito|gatito|cachorro|mascota ~6 trago|comio|tomo|ingirio|bebio|lamio|mastico
    """
  )

  static let urine = TriageRule(
    "dark-urine",
    .emergency(.urine),
    language: .spanish,
    """
    orina|orino|pis|pipi|meo ~4 oscura|oscuro|marron|cafe|negra|negro|roja|rojo|sangre|cola
    """
  )

  static let jaundice = TriageRule(
    "yellow-eyes",
    .emergency(.jaundice),
    language: .spanish,
    """
    ojos|piel|ojo|cara ~4 amarillos|amarilla|amarillo|amarillentos|amarillenta
    ictericia ~2 tengo|tiene
    tengo|tiene ~1 ictericia
    """
  )

  static let general = TriageRule(
    "call-for-help",
    .emergency(.general),
    language: .spanish,
    """
    ayuda ~2 emergencia|muriendo|urgente
    me ~2 muriendo
    se ~2 muriendo
    creo ~3 muero|morir|muriendo
    llamen|llamar|llamo|llama ~2 ambulancia|911|112|emergencias
    es +una +emergencia
    vomitando|vomito|vomita ~1 sangre
    no ~2 parar|dejar ~2 vomitar
    envenenado|intoxicado|intoxicada|envenenada
    """
  )

  static let crisis = TriageRule(
    "intent",
    .crisis,
    language: .spanish,
    """
    quiero|quisiera|deseo|gustaria|voy|quiere|pienso|prefiero|ganas|penso|pensando ~3 morir|morirme|matarme|suicidarme|morirse|suicidarse|matarse|matar|desaparecer
    me|se ~1 quiero|quiere|voy|va|quisiera|queria ~2 morir|matar|suicidar
    no ~2 quiero|quiere|deseo|puedo ~3 vivir|vida|existir|despertar|despertarme
    no ~1 quiero ~2 estar|seguir ~2 aqui|viva|vivo|viviendo|mas|asi
    quiero|voy|quiere|terminar|acabar ~4 con ~1 mi|su|todo +vida
    quitarme|quitarse|quitar|quito ~2 vida
    acabar|terminar ~2 con +todo
    suicidarme|suicidio|suicidarse|suicidar|suicida
    matarme
    ojala ~3 muerto|muerta|muriera|despierte|despertara|nacido
    mejor ~2 muerto|muerta|sin +mi
    mejor ~2 muerto|muerta
    estarian|estaria|estaran ~2 mejor ~1 sin
    vida ~2 no ~2 vale|sentido|merece
    no ~1 tiene ~2 sentido ~2 vida|vivir
    dormir ~2 no ~2 despertar|despertarme
    no ~3 vale ~1 pena ~1 vivir|seguir
    no ~2 puedo +mas
    cortarme|lastimarme|hacerme ~1 dano|venas
    hacerme +dano
    hacerse +dano
    cuando ~1 me ~1 muera
    me +corto|corte ~3 brazos|venas|munecas
    nota|carta ~1 de +despedida|suicidio
    nadie ~4 extranar|extranaria|importa ~3 muera|muero|mi
    no ~1 quiero ~2 seguir
    adios ~2 todos|mundo|siempre
    cansado|cansada|harto|harta ~2 vivir|vida
    sin ~1 ganas ~1 de +vivir
    """
  )

  static let question = TriageRule(
    "question",
    .context(.question),
    language: .spanish,
    """
    puede|pueden|podria ~1 el|la|causar|provocar|uno|kratom|producir
    cuales|sintomas|senales|signos ~2 de|son
    que ~1 pasa ~1 si
    se +puede
    causa|provoca|produce
    """
  )

  static let past = TriageRule(
    "past",
    .context(.past),
    language: .spanish,
    """
    hace ~2 anos|meses|semanas|ano|mes
    ano|mes|semana +pasado|pasada
    cuando ~1 era
    en #1950-2050
    """
  )
}
