internal import Effects
internal import Glibc
internal import Linux

/// Private keys that open other machines without a word, and agents that hold keys.
extension ReachFinder {
  mutating func findKeys() {
    let folder = Path.join(reach.home, ".ssh")
    let hosts = findHosts(Path.join(folder, "config"))
    for name in names(folder) where !name.hasSuffix(".pub") && !name.hasPrefix("known_hosts") {
      guard !["config", "authorized_keys", "environment", "rc"].contains(name) else { continue }
      let path = Path.join(folder, name)
      guard let status = try? FileStatus(of: path, followingLinks: true), status.isFile,
        status.size < 1 << 16, let text = text(path), Self.isOpen(text)
      else { continue }
      let place = SourcePlace(path, line: 1)
      let setting = "a private key without a passphrase"
      add(CredentialAccess(.key, .ssh, setting: setting, at: place, hints: hosts))
    }
    let socket = environment["SSH_AUTH_SOCK"] ?? ""
    guard socket.hasPrefix("/"), let status = try? FileStatus(of: socket, followingLinks: true),
      status.type == S_IFSOCK
    else { return }
    let place = SourcePlace("environment")
    let setting = "SSH_AUTH_SOCK"
    add(CredentialAccess(.keyAgent, .ssh, setting: setting, at: place, hints: hosts))
  }

  /// The machines that the settings of ssh name (ssh_config(5)).
  private mutating func findHosts(_ path: String) -> [EnvironmentEvidence] {
    var hosts: [EnvironmentEvidence] = []
    for line in (text(path) ?? "").split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "=" || $0 == "\r" }
      guard let first = words.first?.lowercased(), first == "host" || first == "hostname" else {
        continue
      }
      for word in words.dropFirst() where !word.contains("*") && hosts.count < 200 {
        let name = PlainName.of(String(word))
        hosts.append(EnvironmentEvidence(.host, name, source: ".ssh/config"))
      }
    }
    return hosts
  }

  /// Whether a text is a private key that no passphrase keeps.
  ///
  /// OpenSSH's own form names the cipher first, in base64: the text below says `none`.
  static func isOpen(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", maxSplits: 3)
    guard let first = lines.first, first.hasPrefix("-----BEGIN "), first.contains("PRIVATE KEY")
    else { return false }
    if first.contains("ENCRYPTED") { return false }
    if first.contains("OPENSSH") {
      return lines.count > 1 && lines[1].hasPrefix("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU")
    }
    return !(lines.count > 1 && lines[1].hasPrefix("Proc-Type: 4,ENCRYPTED"))
  }
}
