import ArgumentParser
import Conversation
import TerminalChat

/// `ketum why`: how a question is read, and what decides its answer.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show how a question is read and what decides its answer.",
    discussion: """
      Example:
        ketum why "can i take kratom with zolpidim"

      It shows the words as compared, repairs, names, marks, topics with their scores, rules, and \
      each caveat with its reason. The answer itself comes the same way.
      """
  )

  @OptionGroup var engine: EngineOptions
  @OptionGroup var display: DisplayOptions

  @Option(help: ArgumentHelp("A risk of the person who asks.", valueName: "risk"))
  var risk: [String] = []

  @Argument(help: ArgumentHelp("The question.", valueName: "words"))
  var words: [String] = []

  func run() throws {
    let context = try engine.context(risks: risk)
    let input =
      words.isEmpty || words == ["-"]
      ? StandardInput.text() : InputText(text: words.joined(separator: " "))
    switch input {
    case .blank: return
    case .message(let message):
      let turn = try engine.assistant().respond(to: message, in: Session(id: nil), at: context)
      let style = try display.traits(of: .standard).style
      Output.standard.line(style.shown(turn.explanation.plainText))
    case .refused(let refusal, _): throw Failure(.badData, refusal.description)
    }
  }
}
