/// The words that misspellings are mended towards, and their neighbours that are left alone.
enum SpellingKeys {
  static let keys = """
    breathing breathe unresponsive unconscious overdose overdosed overdosing seizure convulsing \
    convulsions suicide suicidal swallowed collapsed collapsing fainted serotonin syndrome jaundice \
    yellow urine kratom myself himself herself themselves toddler daughter puppy ambulance emergency \
    hallucinating vomiting throwing twitching sweating confused drowsy nodding awake fingernails \
    bottle capsules extract gummies newborn pregnant shallow gurgling foaming pounding racing \
    respond responding choking gasping goodbye killing hurting burden anymore painless alive tonight \
    ambien klonopin zoloft alcohol benzos fentanyl purple bluish brown chewed drank husband wife \
    girlfriend boyfriend roommate brother sister friend chest pressure tightness heart nobody \
    commit thinking ending living forever accidentally hopeless worthless existing everyone \
    moving swelling bleeding
    """

  /// Spellings that no rule of distance reaches, each with its word.
  static let aliases = """
    wana=wanna wannna=wanna wnna=wanna wnt=want wantto=want wantd=wanted wich=wish whish=wish \
    ded=dead deadd=dead lif=life lyfe=life kil=kill kll=kill killin=killing kiling=killing \
    dyin=dying dieing=dying myslef=myself meself=myself mself=myself myslf=myself mysel=myself \
    hisself=himself themself=themselves gona=gonna gunna=gonna goin=going gon=gonna \
    thinkin=thinking endin=ending livin=living hurtin=hurting cuttin=cutting \
    tryin=trying tonite=tonight tn=tonight 2nite=tonight 2night=tonight 4ever=forever \
    4evr=forever nomore=anymore sucide=suicide suicidle=suicidal sucidal=suicidal suiside=suicide \
    breth=breath brething=breathing breathin=breathing brethe=breathe breef=breath breathig=breathing \
    bleu=blue blu=blue bloo=blue wkae=wake waek=wake yelow=yellow yello=yellow siezure=seizure \
    seisure=seizure sezure=seizure ceizure=seizure siezing=seizing sezing=seizing seazure=seizure \
    unconcious=unconscious unconsious=unconscious unconscius=unconscious movin=moving \
    respondin=responding cudnt=couldnt cudn=couldnt coudnt=couldnt woudnt=wouldnt wudnt=wouldnt \
    kant=cant cnt=cant cannt=cant wnt=want dnt=dont dosent=doesnt doesent=doesnt dosnt=doesnt \
    isint=isnt colapsed=collapsed accidently=accidentally accidentaly=accidentally \
    swollowed=swallowed swalowed=swallowed frend=friend freind=friend fren=friend wud=would wuld=would cud=could eys=eyes eyez=eyes \
    urin=urine atack=attack hart=heart hert=heart chset=chest thro=throwing comit=commit \
    comitting=committing commiting=committing noone=nobody nobdy=nobody no1=nobody evry1=everyone \
    every1=everyone some1=someone any1=anyone plz=please pls=please plzz=please hlp=help halp=help \
    rite=right nite=night bc=because cuz=because becuz=because coz=because thru=through \
    ovrdose=overdose overdoes=overdose overdosd=overdosed \
    convulsion=convulsions barly=barely barley=barely hardley=hardly jaundise=jaundice
    """

  /// From a list of English words, those that are as near to a key as a slip would be.
  static let kept = """
    accidental accidentals acing aimless airless alcohols alike aline ambiance ambient ambulances \
    arcing awaked awakes aware bathing beaching beading bedding beefing beeping befriend bending \
    berating berthing bleaching bleating bleeping blending blessing blinding blooding blown \
    blueing blush bother bottled brawn breaching breading breasting breathier breathy breeding \
    breezing broaching brothel brow browne browns brows burdens capsizes capsuled captures castles \
    censused cheat chess chewer chocking chowed chowing clewed coking collared collaring collated \
    collating commits compulsions conclusions concussions conduced confessed confided confined \
    confuse confusedly confuser confusers confuses confusing confusions confute confuted confutes \
    conjured consed consulting contuse contused contuses contusing contusions conversing \
    conversions convulsive crest crewed dank doughier doughtier dropsy drowse editing emergence \
    emergent emitting endings enduing enlisting evermore evicting exacting exalting excising \
    exciting exerting exiling existent exiting expiating exulting fainter fiend flaming foaling \
    forming framing fried gangling gaping garbling gargling gashing gassing giggling girdling \
    goggling goodby googling gorging grasping grueling gulling gummier gummiest guzzling hallow \
    hallucination hapless health hears hearst hearth hearty heat hewed hiking hinging hinting \
    homeless honking hopelessly hornless hunting hurling hurtling jaundices killings kilning \
    leading leering lending liking liming lining livings loving mooing moping mowing omitting \
    overbore overcome overcoming overdo overdone overdoses overdue overjoyed overjoying overrode \
    overtone overuse overused overusing painters paisleys pending pennant peppy plainness pleasure \
    plunging plunking podding poignant pointing pomading poppy pouching pouncing pouring pouting \
    pressured pressures pressurize presume princess pruning pudding pulpy punning punting purpler \
    purples racking raging raking rank raping raring rating raving razing reaching reassure \
    remnant rescinding resounding respondent ricing roommates sallow sallower sating scalloped \
    scenting sculling sealing seaming searing seating sedating seedling selling setting sexting \
    shallot shallows shearing sheathing sheeting shelling shelving shilling sifter sitter skating \
    slating sleeting smearing smelling smelting sneaking speaking spearing spelling spellings \
    spilling stalling stating stealing steaming steeling sterling stilling swallows swathing \
    swatting swearing sweatier sweeping swellings swerving swilling swirling swivelling syndromes \
    tainting tanking thanking thatching thawing thieving thinning thriving throbbing throng \
    thronging thrown ticking tightens tightest tinging tinkling tinning tinting tithing toddle \
    toddles towing tricking trunking twinging twining twinkling twinning twitting unconsciously \
    urging verbose visiting voicing voiding voting walling walloped wallowed weaning weaving \
    welding welling welting wetting willing winching witching worthies worthiest worthiness \
    yellows
    """

  static let common = """
    i im ive me my myself is are am a an the to it its this that of on in at by for and or if was were \
    be been he hes she shes they him her his them do does did can could will would not no dont cant \
    have has had just like so up out off you u what how why when much many too very really some one \
    all any get got going go took take feel feeling want think with from about now day kratom oh there \
    people someone as after day days sleep pain still
    """
}
