internal import Effects
internal import Linux

/// Which agents have settings here.
extension ReachFinder {
  private static let agents: [(name: String, title: String, home: [String], project: [String])] = [
    ("claude", "Claude Code", [".claude", ".claude.json"], [".claude", ".mcp.json", "CLAUDE.md"]),
    ("codex", "Codex", [".codex"], [".codex"]),
    ("cursor", "Cursor", [".cursor"], [".cursor", ".cursorrules"]),
    ("gemini", "Gemini CLI", [".gemini"], [".gemini", "GEMINI.md"]),
    ("copilot", "GitHub Copilot", [".copilot"], [".github/copilot-instructions.md"]),
    ("opencode", "OpenCode", [".config/opencode"], ["opencode.json", ".opencode"]),
    ("windsurf", "Windsurf", [".codeium/windsurf"], [".windsurf", ".windsurfrules"]),
    ("aider", "Aider", [".aider.conf.yml"], [".aider.conf.yml"]),
    ("cline", "Cline", [], [".clinerules"]), ("roo", "Roo Code", [".roo"], [".roo"]),
    ("replit", "Replit Agent", [], [".replit"]),
  ]

  mutating func findAgents() {
    for agent in Self.agents {
      let places =
        agent.project.map { Path.join(reach.project, $0) }
        + agent.home.map { Path.join(reach.home, $0) }
      guard let place = places.first(where: exists) else { continue }
      let found = AgentPresence(name: agent.name, title: agent.title, place: SourcePlace(place))
      reach.agents.append(found)
    }
  }
}
