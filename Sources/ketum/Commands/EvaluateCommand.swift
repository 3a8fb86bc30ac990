import ArgumentParser
import Content
import Conversation
import Foundation
import IntentParser

/// Measures how well questions are understood.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures how well questions are understood.",
    discussion: """
      Without files it trains on parts of the intents and reads the rest. With --train and \
      --test it learns the lines of one file (label<TAB>text) and reads those of another.

      Examples:
        ketum evaluate
        ketum evaluate --json
        ketum evaluate --train train.tsv --test test.tsv --answers answers.tsv
      """
  )

  @Option(help: ArgumentHelp("Learn from the lines of a file.", valueName: "file"))
  var train: String?

  @Option(help: ArgumentHelp("Read the lines of a file.", valueName: "file"))
  var test: String?

  @Option(help: ArgumentHelp("Read lines that should be refused.", valueName: "file"))
  var oos: String?

  @Option(
    help: ArgumentHelp(
      "Write label, score and nearest label of each line; those of --oos go to FILE.oos.",
      valueName: "file"
    )
  )
  var answers: String?

  @Option(
    help: ArgumentHelp("Use the folders Intents and Knowledge in a folder.", valueName: "dir")
  )
  var content: String?

  @Option(help: ArgumentHelp("Split the lines in this many parts.", valueName: "count"))
  var folds = 5

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    if (train == nil) != (test == nil) {
      throw ValidationError("--train and --test go together.")
    }
    if train == nil, oos != nil || answers != nil {
      throw ValidationError("--oos and --answers need --train and --test.")
    }
    guard (2...50).contains(folds) else { throw ValidationError("--folds is 2 to 50.") }
  }

  func run() throws {
    guard let train, let test else { return try crossValidate() }
    let model = ParserModel.train(plain: try Self.lines(of: train))
    let asked = try Self.lines(of: test)
    let given = asked.map { model.prediction(for: $0.text) }
    let foreign = try oos.map(Self.lines)?.map { model.prediction(for: $0.text) }
    if let answers {
      try Self.write(given, to: answers)
      if let foreign { try Self.write(foreign, to: answers + ".oos") }
    }
    let report = FileEvaluation(asked: asked, given: given, foreign: foreign)
    print(json ? report.json : report.text)
  }

  private func crossValidate() throws {
    let load = try CheckedContent.load(in: content)
    guard let training = load.training else {
      for finding in load.errors { print(load.rendered(finding)) }
      throw ExitCode(65)
    }
    let result = CrossValidation.run(training.set, lexicon: training.lexicon, folds: folds)
    let report = CrossValidationReport(result: result, training: training)
    print(json ? report.json : report.text)
  }

  private static func lines(of path: String) throws -> [LabelledText] {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      FileHandle.standardError.write(Data("ketum: \(path) can't be read as text.\n".utf8))
      throw ExitCode(66)
    }
    return LabelledText.lines(of: text)
  }

  private static func write(_ predictions: [Prediction], to path: String) throws {
    let text = predictions.map { $0.line + "\n" }.joined()
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      FileHandle.standardError.write(Data("ketum: \(path) can't be written.\n".utf8))
      throw ExitCode(73)
    }
  }
}
