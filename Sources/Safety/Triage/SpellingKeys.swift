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

  static let kept = ""

  static let common = """
    i im ive me my myself is are am a an the to it its this that of on in at by for and or if was were \
    be been he hes she shes they him her his them do does did can could will would not no dont cant \
    have has had just like so up out off you u what how why when much many too very really some one \
    all any get got going go took take feel feeling want think with from about now day kratom oh there \
    people someone as after day days sleep pain still
    """
}
