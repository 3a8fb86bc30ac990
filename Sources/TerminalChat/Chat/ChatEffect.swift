public import Conversation
public import Safety

/// What the chat asks its surroundings to do, in order.
public enum ChatEffect: Sendable, Equatable {
  /// Show a reply.
  case reply(ReplyRecord)
  /// Show the program's own words.
  case say(String)
  /// Show help in the look of an emergency.
  case alarm(String)
  /// Show a source, a claim or a chart.
  case exhibit(Exhibit)
  /// Show text that may be longer than a screen.
  case page(String)
  /// Keep the line for the arrow keys.
  case rememberLine(String)
  /// Take lines out of what the arrow keys find, and out of their file.
  case forgetLines([String])
  /// Take out all lines.
  case forgetAllLines
  /// Let the person write a question in an editor.
  case edit
  /// Write a file, 0600; one that is there only when it may be replaced.
  case write(String, to: String, replaces: Bool)
  /// End with success.
  case leave
}

/// What came from the person.
public enum ChatInput: Sendable, Equatable {
  /// A line, or a block that was pasted.
  case line(String)
  /// Ctrl-C.
  case interrupted(hadWords: Bool)
  /// A question from an editor; `nil` when there is none.
  case edited(String?)
  /// The end of input.
  case end
}
