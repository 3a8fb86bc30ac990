import IntentParser

/// Tells whether a message is written in another language than English.
///
/// It counts small words that only one side uses, and letters of other scripts; a name or a word
/// borrowed by English decides nothing.
enum LanguageCheck {
  private static let foreign: Set<String> = [
    "el", "los", "las", "una", "que", "qué", "como", "cómo", "puedo", "para", "por", "con", "sin",
    "mi", "es", "está", "tomar", "cuánto", "cuanto", "cuánta", "cuanta", "cuántos", "debo", "dosis",
    "seguro", "dolor", "der", "die", "das", "ist", "und", "ich", "nicht", "wie", "viel", "mit",
    "kann", "für", "ein", "eine", "sicher", "gegen", "le", "les", "est", "et", "je", "puis",
    "combien", "avec", "pour", "une", "des", "du", "dois", "prendre", "il", "che", "posso",
    "quanto",
    "della", "sono", "per", "não", "um", "uma", "posso", "como", "quantos", "het", "een", "ik",
    "hoeveel", "jak", "czy", "ile", "mogę", "berapa", "apakah", "dan", "untuk", "saya", "boleh",
    "apa", "adalah",
  ]
  private static let english: Set<String> = [
    "the", "is", "i", "a", "and", "my", "to", "of", "it", "does", "do", "can", "how", "what", "for",
    "with", "in", "on", "im", "will", "you", "are", "have", "not", "that", "this", "take", "too",
    "much", "help", "if", "when", "why", "who", "was", "me", "or", "legal", "safe",
  ]

  /// Whether the message is in another language.
  static func isForeign(_ text: NormalizedText) -> Bool {
    let words = text.text.split { !$0.isLetter }.map(String.init)
    guard !words.isEmpty else { return false }
    var letters = 0
    var otherScript = 0
    for scalar in text.text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.value > 0x24F { otherScript += 1 }
    }
    if letters > 0, otherScript * 3 > letters { return true }
    let foreignCount = words.count(where: foreign.contains)
    let englishCount = words.count(where: english.contains)
    return foreignCount >= 2 && foreignCount > englishCount
  }
}
