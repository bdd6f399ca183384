internal import Effects
internal import Tools

extension Walker {
  /// Follows the services of a compose file to what they run.
  ///
  /// What a service runs is the project's own code; what it would do to this machine through its
  /// mounts, and to databases and services elsewhere, counts as if it ran here.
  mutating func settleServices(_ call: ComposeCall, _ origin: Range<Int>) {
    let names = call.services.map(\.text)
    let home = home("") ?? ""
    guard call.services.allSatisfy(\.isKnown), let found = composeTexts(call.files),
      let file = ComposeFile(found.texts, folder: found.folder, home: home, origin: origin)
    else {
      guard let command = call.command, let service = names.first else { return }
      return settleElsewhere(in: Resource(.image, service), nil, "", origin) { $0.run(command) }
    }
    let title = (["compose"] + names.prefix(4)).joined(separator: " ")
    followProject(title, origin) { walker in
      for name in file.started(with: names).prefix(Self.serviceLimit) {
        guard let service = file.services[name] else { continue }
        let place = Resource(.image, name)
        if let command = call.command, name == names.first {
          let text = command.map(\.text).joined(separator: " ")
          walker.settleElsewhere(in: place, service.setting, text, origin) { $0.run(command) }
        } else if !service.code.isEmpty {
          let code = service.code
          walker.settleElsewhere(in: place, service.setting, code, origin, isOwn: true) {
            $0.walkCode(code, origin)
          }
        }
      }
      if file.services.count > Self.serviceLimit {
        walker.scope.unread.append("more than \(Self.serviceLimit) services")
      }
    }
  }

  /// How many services of one file are followed.
  static let serviceLimit = 200
}
