/// A small program in the place of one that can't be installed here, or that acts on a network.
///
/// It notes how it was called, and then really destroys its part of the scene's world as the
/// original would have: a miss can be seen.
struct StandIn: Sendable {
  /// The name that it is called by.
  let name: String
  /// What it does, for bash, after the prelude and with the functions of ``header``.
  let body: String

  init(_ name: String, _ body: String) {
    self.name = name
    self.body = body
  }

  /// Every stand-in there is, by name.
  static let all: [StandIn] = [
    .aws, .bunx, .drizzleKit, .node, .npm, .npx, .pnpm, .prisma, .terraform, .yarn,
  ]

  /// The whole program.
  func text(calls: String, world: String) -> String {
    """
    #!/bin/bash
    # A stand-in of 'stoplog drill' for '\(name)'.
    echo "\(name) $*" >>'\(calls)'
    WORLD='\(world)'
    \(Prelude.text)
    \(Self.header)
    \(body)

    """
  }

  /// Tells which file stands for the database server that the settings name.
  private static let header = #"""
    server() {
      local url=${DATABASE_URL:-}
      if [ -z "$url" ] && [ -f .env ]; then url=$(sed -n 's/^DATABASE_URL=//p' .env); fi
      case $url in
        *test*) echo "$WORLD/servers/test.db" ;;
        *) echo "$WORLD/servers/production.db" ;;
      esac
    }
    """#

  /// A program that only starts the one that its words name.
  static func runner(_ name: String) -> StandIn {
    StandIn(
      name,
      #"""
      while [ $# -gt 0 ]; do
        case $1 in dlx | exec | x | run | -y | --yes | --) shift ;; *) break ;; esac
      done
      PATH=$PWD/node_modules/.bin:$PATH exec "$@"
      """#
    )
  }
}
