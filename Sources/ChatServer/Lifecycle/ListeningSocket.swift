import Glibc

/// The socket that a server listens on, and who removes it.
struct ListeningSocket: ~Copyable {
  /// The descriptor, which listens already.
  let descriptor: Int32
  private let place: Place?

  private struct Place {
    let path: String
    let device: dev_t
    let inode: ino_t
    let lock: InstanceLock
  }

  /// The socket that systemd passed on; `nil` when it passed none to this process.
  static func inherited(_ environment: [String: String]) -> ListeningSocket? {
    guard environment["LISTEN_PID"] == "\(getpid())",
      let count = environment["LISTEN_FDS"].flatMap({ Int($0) }), count >= 1
    else { return nil }
    _ = fcntl(3, F_SETFD, FD_CLOEXEC)
    return ListeningSocket(descriptor: 3, place: nil)
  }

  /// Makes a socket with mode 0600 at the path: under a lock, with a temporary name until it
  /// listens, so that a live server is never robbed of it and a dead one's is replaced.
  static func make(at path: String) throws(ServerError) -> ListeningSocket {
    let limit = 107
    let temporary = path + ".new"
    guard temporary.utf8.count <= limit else {
      throw .pathTooLong(path, limit: limit - 4)
    }
    try checkFolder(of: path)
    let lock = try InstanceLock(path: path + ".lock", socket: path)
    if let status = fileStatus(path), status.st_mode & S_IFMT != S_IFSOCK {
      throw .notASocket(path)
    }
    _ = unsafe unlink(temporary)
    let descriptor = try listen(at: temporary)
    guard unsafe rename(temporary, path) == 0, let status = fileStatus(path) else {
      let cause = systemError
      close(descriptor)
      throw .system(doing: "put the socket at", path: path, cause: cause)
    }
    let place = Place(path: path, device: status.st_dev, inode: status.st_ino, lock: lock)
    return ListeningSocket(descriptor: descriptor, place: place)
  }

  /// Removes the socket's file, if it is still the one that was made.
  consuming func remove() {
    guard let place, let status = fileStatus(place.path), status.st_dev == place.device,
      status.st_ino == place.inode
    else { return }
    _ = unsafe unlink(place.path)
  }

  private static func listen(at path: String) throws(ServerError) -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else {
      throw .system(doing: "make a socket for", path: path, cause: systemError)
    }
    let bound = unsafe try withUnixAddress(path) { address, length in
      unsafe bind(descriptor, address, length)
    }
    guard bound == 0, unsafe chmod(path, 0o600) == 0, Glibc.listen(descriptor, 512) == 0 else {
      let cause = systemError
      close(descriptor)
      throw .system(doing: "listen at", path: path, cause: cause)
    }
    return descriptor
  }

  /// Makes the folder with mode 0700, or looks whether others could replace what is in it.
  private static func checkFolder(of path: String) throws(ServerError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if unsafe mkdir(folder, 0o700) == 0 { return }
    guard let status = fileStatus(folder), status.st_mode & S_IFMT == S_IFDIR else {
      throw .system(doing: "make the folder", path: folder, cause: systemError)
    }
    let isOwn = status.st_uid == geteuid() || status.st_uid == 0
    guard isOwn, status.st_mode & 0o022 == 0 else { throw .unsafeFolder(folder) }
  }
}
