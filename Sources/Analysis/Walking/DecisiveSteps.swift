internal import ShellSyntax

/// Which simple commands of a script can't fail without its own exit status saying so.
///
/// It leaves out whatever may hide a failure: a step that others follow, a branch, a loop, a
/// substitution, all but the last part of a pipe, and everything if there is a `trap`.
struct DecisiveSteps {
  /// The first bytes of such commands, in the order of the script.
  private var starts: [Int] = []

  /// Nothing is such a command.
  init() {}

  /// Looks for them in a script.
  init(of script: Script) {
    if !script.items.contains(where: Self.setsTrap) { add(script) }
  }

  /// Whether the command at these bytes is one.
  func contains(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = low + (high - low) / 2
      if starts[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] == range.lowerBound
  }

  private static func setsTrap(_ item: Script.Item) -> Bool {
    item.pipelines.contains { link in
      link.pipeline.commands.contains { command in
        switch command {
        case .simple(let simple): simple.words.first?.staticText == "trap"
        case .compound(let compound):
          switch compound.body {
          case .group(let script), .subshell(let script): script.items.contains(where: setsTrap)
          default: false
          }
        default: false
        }
      }
    }
  }

  private mutating func add(_ script: Script) {
    // Of several lists only the last one's status is the whole's.
    guard let last = script.items.last, !last.isBackground,
      last.pipelines.allSatisfy({ $0.condition != .or && !$0.pipeline.isNegated })
    else { return }
    for link in last.pipelines {
      guard let command = link.pipeline.commands.last else { continue }
      switch command {
      case .simple(let simple): starts.append(simple.range.lowerBound)
      case .compound(let compound):
        switch compound.body {
        case .group(let script), .subshell(let script): add(script)
        default: break
        }
      default: break
      }
    }
  }
}
