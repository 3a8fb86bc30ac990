public import FlatStorage

/// Something about a person, or a plan, that changes what may be said.
public enum Risk: String, Sendable, CaseIterable, FlatStorable {
  case pregnancy
  case breastfeeding
  case conceiving
  /// Under 21.
  case minor
  /// 65 and over.
  case older
  case opioid
  case alcohol
  /// A medicine or drug that sedates.
  case sedative
  /// Any other medicine that is known to interact.
  case interaction
  case liver
  case heart
  case kidney
  case breathing
  case seizure
  case bipolar
  case psychosis
  /// Past or present addiction.
  case addiction
  /// An operation coming.
  case surgery
  /// Driving or machine work ahead.
  case driving
  case animal
  /// Another illness; it does not close figures by itself.
  case condition

  /// Whether an amount may no longer be named once this is known.
  public var closesFigures: Bool { self != .condition }
}
