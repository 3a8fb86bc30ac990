public import FlatStorage

/// A number to call or text for help, in one region.
public struct Helpline: Sendable, Hashable {
  /// What it is for.
  public enum Purpose: String, Sendable, CaseIterable, FlatStorable {
    case emergency
    case crisis
    case poison
    case animalPoison = "animal-poison"
    case treatment
  }

  /// The id people can cite.
  public let id: String
  /// The region's ISO code.
  public let region: String
  /// What it is for.
  public let purpose: Purpose
  /// Its name.
  public let name: String
  /// The number to call.
  public let call: String
  /// How to text it, if one can.
  public let text: String?
  /// When it answers.
  public let hours: String
  /// Whether a page of its own was seen; only then may the number be shown.
  public let isSeen: Bool
  /// The source it was seen in.
  public let source: String?
  /// The day it was seen or noted.
  public let asOf: PartialDate

  /// Creates a helpline.
  public init(
    id: String,
    region: String,
    purpose: Purpose,
    name: String,
    call: String,
    text: String?,
    hours: String,
    isSeen: Bool,
    source: String?,
    asOf: PartialDate
  ) {
    self.id = id
    self.region = region
    self.purpose = purpose
    self.name = name
    self.call = call
    self.text = text
    self.hours = hours
    self.isSeen = isSeen
    self.source = source
    self.asOf = asOf
  }
}

extension Helpline: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(region)
    writer.write(purpose)
    writer.write(name)
    writer.write(call)
    writer.write(text)
    writer.write(hours)
    writer.write(isSeen)
    writer.write(source)
    writer.write(asOf)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      region: try reader.readString(),
      purpose: try reader.read(),
      name: try reader.readString(),
      call: try reader.readString(),
      text: try reader.readOptional(),
      hours: try reader.readString(),
      isSeen: try reader.readBool(),
      source: try reader.readOptional(),
      asOf: try reader.read()
    )
  }
}
