internal import ToolDescriptions

extension Tool {
  static let dune = Tool(
    "dune",
    summary: "Builds and tests projects of OCaml.",
    source: "dune(1), dune 3.16",
    grammar: .posix,
    options: [.flag("--help", "--version", sets: [.help])],
    subcommands: [
      .duneExec, .duneBuild, .duneClean, .duneFmt, .duneInit, .duneDescribe, .duneUninstall,
    ],
    examples: [
      Example("dune build", "execute project dune build"),
      Example("dune runtest", "execute project dune runtest"),
      Example("dune clean --zap", "delete file the results of the build", "unknown text --zap"),
    ]
  )

  static let duneExec = Tool(
    "exec",
    summary: "Runs a program of the project, or a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--release --no-build --force -w --watch",
    values: "--root --profile -p --display --build-dir",
    operands: .reader(.projectCommand)
  )

  static let duneBuild = Tool(
    "build",
    aliases: [
      "test", "runtest", "utop", "top", "toplevel", "install", "promote", "promotion", "ocaml",
      "tools", "pkg",
    ],
    summary: "Builds or runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let duneClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    values: "--root",
    does: [.cleansBuild]
  )

  static let duneFmt = Tool(
    "fmt",
    aliases: ["format"],
    summary: "Lays code out.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--preview",
    values: "--root",
    does: [.changesHere]
  )

  static let duneInit = Tool(
    "init",
    aliases: ["subst"],
    summary: "Makes a project.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let duneDescribe = Tool(
    "describe",
    aliases: [
      "show", "rules", "printenv", "external-lib-deps", "installed-libraries", "help", "cache",
    ],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let duneUninstall = Tool(
    "uninstall",
    summary: "Takes what was installed away.",
    grammar: .none,
    operands: .ignored,
    does: [.programs]
  )
}
