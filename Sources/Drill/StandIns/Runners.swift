extension StandIn {
  /// Runs a package's program.
  static let bunx = runner("bunx")
  /// Runs a package's program.
  static let npx = runner("npx")
  /// Runs a package's program.
  static let pnpm = runner("pnpm")
  /// Runs a package's program.
  static let yarn = runner("yarn")

  /// Runs a script of `package.json`.
  static let npm = StandIn(
    "npm",
    #"""
    if [ "${1:-}" = run ]; then
      script=$(sed -n "s/.*\"${2:-}\": *\"\([^\"]*\)\".*/\1/p" package.json)
      PATH=$PWD/node_modules/.bin:$PATH bash -c "$script"
    fi
    """#
  )
}
