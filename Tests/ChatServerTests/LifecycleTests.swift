import BuiltInContent
import ChatProtocol
import ChatServer
import Conversation
import FoundationEssentials
import Glibc
import KetumClient
import Testing

struct LifecycleTests {
  @Test func `socket and folder are the user's alone`() async throws {
    try await TestServer.run { server in
      let folder = String(server.path.dropLast("/ketum.sock".count))
      let socketMode = try Self.mode(of: server.path)
      #expect(socketMode == 0o600)
      let folderMode = try Self.mode(of: folder)
      #expect(folderMode == 0o700)
    }
  }

  @Test func `a second server finds the first and leaves it alone`() async throws {
    try await TestServer.run { server in
      let second = try TestServer.server(TestServer.Setup(), path: server.path)
      await #expect(
        throws: ServerError.alreadyRunning(pid: "\(getpid())", path: server.path)
      ) { try await second.run() }
      let client = try await server.client()
      _ = try await client.ask("hello")
    }
  }

  @Test func `a socket that a dead server left is replaced`() async throws {
    let folder = try TemporaryFolder.make()
    let path = folder + "/k/ketum.sock"
    try FileManager.default.createDirectory(
      atPath: folder + "/k",
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try Self.leaveDeadSocket(at: path)
    try await TestServer.run(folder: folder) { server in
      let client = try await server.client()
      _ = try await client.ask("hello")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `what is no socket is never removed`() async throws {
    let folder = try TemporaryFolder.make()
    defer { TemporaryFolder.remove(folder) }
    let path = folder + "/file"
    try Data("precious".utf8).write(to: URL(fileURLWithPath: path))
    let server = try TestServer.server(TestServer.Setup(), path: path)
    await #expect(throws: ServerError.notASocket(path)) { try await server.run() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("precious".utf8))
  }

  @Test func `a path that is too long and a folder of everybody are refused`() async throws {
    let long = "/tmp/" + String(repeating: "x", count: 120) + "/s"
    let server = try TestServer.server(TestServer.Setup(), path: long)
    await #expect(throws: ServerError.self) { try await server.run() }
    let folder = try TemporaryFolder.make()
    defer { TemporaryFolder.remove(folder) }
    _ = unsafe chmod(folder, 0o777)
    let open = try TestServer.server(TestServer.Setup(), path: folder + "/s")
    await #expect(throws: ServerError.unsafeFolder(folder)) { try await open.run() }
  }

  @Test func `what was read is answered before the end`() async throws {
    let (stream, done) = AsyncStream.makeStream(of: RawClient.self)
    try await TestServer.run { server in
      let raw = try await server.raw()
      let lines = (0..<2000).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"server.info"}"# }
      try await raw.send(lines.joined(separator: "\n") + "\n")
      _ = try await raw.reply()
      done.yield(raw)
    }
    var iterator = stream.makeAsyncIterator()
    let raw = try #require(await iterator.next())
    var ids: [Int] = []
    var last: JSONValue?
    while let reply = try await raw.reply() {
      last = reply
      if let id = reply["id"]?.integer { ids.append(id) }
    }
    #expect(ids == Array(1..<(ids.count + 1)))
    #expect(last?["error"]?["data"]?["reason"] == "shutting-down")
  }

  @Test func `content is loaded anew, and the old one stays when that fails`() async throws {
    var setup = TestServer.Setup()
    let (requests, hangUp) = AsyncStream.makeStream(of: Void.self)
    let isBroken = Flag()
    setup.reloads = requests
    setup.reload = {
      if isBroken.isSet { throw TestServer.Missing() }
      return Assistant(content: try BuiltInContent.load())
    }
    try await TestServer.run(setup) { server in
      let client = try await server.client()
      hangUp.yield()
      try await LimitTests.eventually {
        guard try await client.call("server.health")["reloads"] == 1 else {
          throw TestServer.Missing()
        }
      }
      isBroken.set()
      hangUp.yield()
      try await LimitTests.eventually {
        guard try await client.call("server.health")["reasons"] == ["content"] else {
          throw TestServer.Missing()
        }
      }
      _ = try await client.ask("hello")
    }
  }

  @Test func `systemd is told when it is ready and when it stops`() async throws {
    let folder = try TemporaryFolder.make()
    let inbox = try Self.datagramSocket(at: folder + "/notify")
    defer { close(inbox) }
    var setup = TestServer.Setup()
    setup.notifier = ServiceNotifier(["NOTIFY_SOCKET": folder + "/notify"])
    try await TestServer.run(setup, folder: folder) { server in
      #expect(Self.datagram(inbox) == "READY=1\nSTATUS=answering")
      _ = try await server.client()
    }
    #expect(Self.datagram(inbox) == "STOPPING=1")
  }

  @Test func `a host is answered on two descriptors until its input ends`() async throws {
    var pair: [Int32] = [0, 0]
    #expect(unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
    let line = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
    _ = unsafe line.utf8CString.withUnsafeBytes {
      unsafe write(pair[0], $0.baseAddress, $0.count - 1)
    }
    shutdown(pair[0], Int32(SHUT_WR))
    let other = dup(pair[1])
    try await TestServer.stdio().run(input: pair[1], output: other)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(pair[0], $0.baseAddress, 100) }
    close(pair[0])
    #expect(
      String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        == #"{"id":1,"jsonrpc":"2.0","result":{}}"# + "\n"
    )
  }
}

// MARK: - Sockets of the C library

extension LifecycleTests {
  private static func mode(of path: String) throws -> Int {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw TestServer.Missing() }
    return Int(status.st_mode & 0o777)
  }

  private static func bound(at path: String, type: Int32) throws -> Int32 {
    let descriptor = socket(AF_UNIX, type, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw TestServer.Missing() }
    return descriptor
  }

  private static func leaveDeadSocket(at path: String) throws {
    close(try bound(at: path, type: Int32(SOCK_STREAM.rawValue)))
  }

  private static func datagramSocket(at path: String) throws -> Int32 {
    try bound(at: path, type: Int32(SOCK_DGRAM.rawValue))
  }

  private static func datagram(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe recv(descriptor, $0.baseAddress, 200, Int32(MSG_DONTWAIT))
    }
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
