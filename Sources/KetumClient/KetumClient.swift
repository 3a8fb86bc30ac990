public import ChatProtocol
public import Conversation
import NIOCore
import NIOPosix

/// A connection to a server on this computer; calls may be made from many tasks at once.
///
///     let client = try await KetumClient.connect(to: path)
///     let reply = try await client.ask("does kratom hurt sleep?")
///     print(reply.text)
///     await client.close()
public struct KetumClient: Sendable {
  private let channel: any Channel

  /// Connects to the socket at a path; throws `ClientError.noServer` when nobody listens there.
  public static func connect(to path: String) async throws(ClientError) -> KetumClient {
    do {
      let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(ExchangeHandler())
          }
        }
        .connect(unixDomainSocketPath: path)
        .get()
      return KetumClient(channel: channel)
    } catch {
      throw .noServer(path: path)
    }
  }

  /// Closes the connection; calls that wait throw `ClientError.closed`.
  public func close() async {
    // It may be closed already, which is what was wanted.
    try? await channel.close()
  }

  /// Asks a question.
  public func ask(
    _ text: String,
    in session: String? = nil,
    options: AskOptions = AskOptions()
  ) async throws(ClientError) -> ReplyRecord {
    var params = options.members
    params.append(JSONMember("text", .string(text)))
    if let session { params.append(JSONMember("session", .string(session))) }
    return try await call("ask", params).record()
  }

  /// Opens a session, which remembers what was told.
  public func openSession(
    keep: Keep = .memory,
    options: AskOptions = AskOptions()
  ) async throws(ClientError) -> String {
    let params = options.members + [JSONMember("keep", .string(keep.rawValue))]
    guard let session = try await call("session.open", params)["session"]?.string else {
      throw .badReply
    }
    return session
  }

  /// Removes a session and all that was said in it.
  public func forget(_ session: String, owner: String? = nil) async throws(ClientError) {
    var params = [
      JSONMember("confirm", true), JSONMember("session", .string(session)),
    ]
    if let owner { params.append(JSONMember("owner", .string(owner))) }
    _ = try await call("session.forget", params)
  }

  /// Calls any method, and returns its result.
  public func call(
    _ method: String,
    _ params: [JSONMember] = []
  ) async throws(ClientError) -> JSONValue {
    let promise = channel.eventLoop.makePromise(of: JSONValue.self)
    let request = OutgoingRequest(method: method, params: params, promise: promise)
    channel.writeAndFlush(request).whenFailure { _ in promise.fail(ClientError.closed) }
    do {
      return try await promise.futureResult.get()
    } catch let error as ClientError {
      throw error
    } catch {
      throw .closed
    }
  }
}

/// What surrounds a question.
public struct AskOptions: Sendable, Equatable {
  /// Risks of the person who asks, such as `pregnancy`.
  public var risks: [String]
  /// The region's ISO code.
  public var region: String?
  /// Your own name for the person.
  public var owner: String?

  /// Creates options.
  public init(risks: [String] = [], region: String? = nil, owner: String? = nil) {
    self.risks = risks
    self.region = region
    self.owner = owner
  }

  var members: [JSONMember] {
    var members: [JSONMember] = []
    if !risks.isEmpty {
      members.append(JSONMember("risks", .array(risks.map { .string($0) })))
    }
    if let region { members.append(JSONMember("region", .string(region))) }
    if let owner { members.append(JSONMember("owner", .string(owner))) }
    return members
  }
}
