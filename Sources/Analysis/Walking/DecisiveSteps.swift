internal import ShellSyntax

/// Which simple commands of a script can't fail without its own exit status saying so.
///
/// It leaves out whatever may hide a failure: a step that others follow, a branch, a loop, a
/// substitution, all but the last part of a pipe, and everything if there is a `trap`.
enum DecisiveSteps {
  /// The bytes of such commands.
  static func ranges(of script: Script) -> Set<Range<Int>> {
    var ranges: Set<Range<Int>> = []
    guard !script.items.contains(where: setsTrap) else { return [] }
    add(script, to: &ranges)
    return ranges
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

  private static func add(_ script: Script, to ranges: inout Set<Range<Int>>) {
    // Of several lists only the last one's status is the whole's.
    guard let last = script.items.last, !last.isBackground,
      last.pipelines.allSatisfy({ $0.condition != .or && !$0.pipeline.isNegated })
    else { return }
    for link in last.pipelines {
      guard let command = link.pipeline.commands.last else { continue }
      switch command {
      case .simple(let simple): ranges.insert(simple.range)
      case .compound(let compound):
        switch compound.body {
        case .group(let script), .subshell(let script): add(script, to: &ranges)
        default: break
        }
      default: break
      }
    }
  }
}
