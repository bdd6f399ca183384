extension HostileCommand {
  private static func makefile(_ name: String, _ text: String, by command: String = "make") -> Self
  {
    Self(name, command, files: ["Makefile": text])
  }

  /// Makefiles that are made to cost much.
  static let makefiles = [
    makefile("make of itself", "all:\n\t$(MAKE)\n"),
    makefile(
      "makefile that includes itself",
      "include Makefile\nall: all\n\tmake all\n"
    ),
    HostileCommand(
      "makefiles in a circle",
      "make",
      files: [
        "Makefile": "include a.mk\nall:\n\trm x\n", "a.mk": "include b.mk\n",
        "b.mk": "include a.mk\n",
      ]
    ),
    HostileCommand(
      "many includes",
      "make",
      files: ["Makefile": numbered(40) { "include f\($0).mk\n" } + "all:\n\trm x\n"]
        .merging((0..<40).map { ("f\($0).mk", times("v = 1\n", 20_000)) }) { one, _ in one }
    ),
    makefile(
      "variables doubled",
      "v0 = xxxxxxxx\n" + numbered(23) { "v\($0 + 1) = $(v\($0))$(v\($0))\n" }
        + "all:\n\trm $(v23)\n"
    ),
    makefile(
      "variables tenfold",
      numbered(23) { "v\($0) = " + times("$(v\($0 + 1))", 10) + "\n" }
        + "all:\n\trm $(v0)\n"
    ),
    makefile(
      "big value often",
      "v := " + times("x ", 30_000) + "\n" + numbered(3_000) { "w\($0) := $(v)\n" }
        + "all:\n\trm x\n"
    ),
    makefile(
      "words of a big value often",
      "v := " + times("x ", 30_000) + "\n"
        + numbered(3_000) { "w\($0) := $(words $(v))$(sort $(v))\n" } + "all:\n\trm x\n"
    ),
    makefile(
      "filters of big values",
      "v := " + numbered(5_000) { "x\($0) " } + "\n"
        + times("w := $(filter-out $(v:%=%.o),$(v))\n", 50) + "all:\n\trm x\n"
    ),
    makefile(
      "foreach in foreach",
      "v := " + times("x ", 100) + "\n"
        + "w := $(foreach a,$(v),$(foreach b,$(v),$(foreach c,$(v),$(a)$(b)$(c))))\n"
        + "all:\n\trm x\n"
    ),
    makefile(
      "brackets of make",
      "v := " + times("$(", 200_000) + "\nall:\n\trm x\n"
    ),
    makefile(
      "closed brackets of make",
      "v := " + nested("$(", ")", 100_000, "x") + "\nall:\n\trm x\n"
    ),
    makefile(
      "calls of make",
      "v := " + times("x ", 20_000) + "\n"
        + numbered(500) { "w\($0) := $(sort $(v))\n" }
        + "all:\n\trm x\n",
      by: times("make;", 1_000)
    ),
    makefile(
      "chains of rules",
      numbered(5_000) { "t\($0): t\($0 + 1)\n\trm \($0)\n" }
    ),
    makefile(
      "variables of targets",
      numbered(4_000) { "t\($0): v = \($0)\n" }
        + "all: " + numbered(4_000) { "t\($0) " } + "\n\trm x\n"
    ),
    makefile(
      "recipes of many targets",
      numbered(4_000) { "t\($0) " } + ":\n" + numbered(15_000) { "\trm \($0)\n" }
    ),
    makefile(
      "a pattern that needs much",
      "%0: " + numbered(4_000) { "x\($0) " } + "\n\trm $@\n"
        + "all: " + numbered(4_000) { "t\($0)0 " } + "\n"
    ),
    makefile(
      "appended values",
      times("v += x\n", 19_000) + "all:\n\trm x\n"
    ),
    makefile(
      "rules of everything",
      numbered(2_000) { "%\($0): %x\n\trm $@\n" }
        + "a9: " + numbered(2_000) { "b\($0) " } + "\n",
      by: "make a9"
    ),
    makefile(
      "eval in a makefile",
      "define a\n$(eval $(a))\nendef\n$(eval $(a))\nall:\n\trm x\n"
    ),
    makefile(
      "recipe lines",
      "all:\n" + numbered(19_000) { "\trm f\($0)\n" }
    ),
    makefile(
      "backslashes",
      "v = " + times("x\\\n", 300_000) + "\nall:\n\trm x\n"
    ),
    makefile(
      "conditions",
      times("ifeq ($(x),$(y))\n", 9_000) + times("endif\n", 9_000) + "all:\n\trm x\n"
    ),
  ]

  /// Files of task runners that are made to cost much.
  static let taskFiles = [
    HostileCommand(
      "package scripts of each other",
      "npm run a",
      files: [
        "package.json": #"{"scripts":{"a":"npm run b; npm run b","b":"npm run a; npm run b"}}"#
      ]
    ),
    HostileCommand(
      "package scripts twice",
      "npm run s0",
      files: [
        "package.json": #"{"scripts":{"#
          + numbered(200) { #""s\#($0)":"npm run s\#($0 + 1); npm run s\#($0 + 1)","# }
          + #""z":"rm x"}}"#
      ],
    ),
    HostileCommand(
      "many package scripts",
      "npm run s0",
      files: [
        "package.json": #"{"scripts":{"#
          + numbered(20_000) { #""s\#($0)":"npm run s\#($0 + 1)","# } + #""z":"rm x"}}"#
      ]
    ),
    HostileCommand(
      "calls of a big package",
      times("npm run z;", 1_000),
      files: [
        "package.json": #"{"scripts":{"# + numbered(20_000) { #""s\#($0)":"x","# }
          + #""z":"rm x"}}"#
      ]
    ),
    HostileCommand("nested JSON", "npm run a", files: ["package.json": times("[", 1_000_000)]),
    HostileCommand(
      "nested members",
      "npm run a",
      files: ["package.json": times("{\"a\":", 200_000)]
    ),
    HostileCommand(
      "YAML bomb",
      "task",
      files: [
        "Taskfile.yml": "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
          + numbered(30) { "a\($0 + 1): &a\($0 + 1) [*a\($0),*a\($0)]\n" }
          + "tasks: {default: rm x}\n"
      ]
    ),
    HostileCommand("nested YAML", "task", files: ["Taskfile.yml": "tasks: " + times("[", 400_000)]),
    HostileCommand(
      "YAML merges",
      "task",
      files: [
        "Taskfile.yml": "a0: &a0 {" + numbered(100) { "k\($0): 1, " } + "}\n"
          + numbered(2_000) { "b\($0): {<<: *a0}\n" } + "tasks: {default: rm x}\n"
      ]
    ),
    HostileCommand(
      "variables of tasks",
      "task",
      files: [
        "Taskfile.yml": "vars:\n  v0: xxxxxxxx\n"
          + numbered(1_000) { "  v\($0 + 1): '{{.v\($0)}}{{.v\($0)}}'\n" }
          + "tasks: {default: 'rm {{.v9}}'}\n"
      ]
    ),
    HostileCommand(
      "tasks and variables",
      "task",
      files: [
        "Taskfile.yml": "env:\n" + numbered(3_000) { "  v\($0): x\n" } + "tasks:\n"
          + numbered(3_000) { "  t\($0): {cmd: rm x, vars: {a: b}}\n" } + "  default: rm x\n"
      ]
    ),
    HostileCommand(
      "tasks twice",
      "task t0",
      files: [
        "Taskfile.yml": "tasks:\n"
          + numbered(300) { "  t\($0): [task t\($0 + 1), task t\($0 + 1)]\n" }
      ]
    ),
    HostileCommand(
      "just of itself",
      "just",
      files: ["justfile": "a: b\n  just a\nb: a\n  just b\n" + times("x := (", 9_000)]
    ),
    HostileCommand(
      "variables of just",
      "just",
      files: [
        "justfile": "v0 := 'xxxxxxxx'\n" + numbered(60) { "v\($0 + 1) := v\($0) + v\($0)\n" }
          + "all:\n  rm {{v60}}\n"
      ]
    ),
    HostileCommand(
      "variables of just tenfold",
      "just",
      files: [
        "justfile": numbered(11) { "v\($0) := v\($0 + 1)" + times(" + v\($0 + 1)", 9) + "\n" }
          + "v11 := 'x'\nall:\n  rm {{v0}}\n"
      ]
    ),
    HostileCommand(
      "exports of just",
      "just",
      files: [
        "justfile": "set export\nv0 := 'x'\n"
          + numbered(4_000) { "v\($0 + 1) := v\($0 / 2) + v\($0 / 2)\n" } + "all:\n  rm {{v9}}\n"
      ]
    ),
    HostileCommand(
      "an open string of just",
      "just",
      files: ["justfile": "x := '''\n" + times("a\n", 400_000)]
    ),
    HostileCommand("backslashes of just", "just", files: ["justfile": times("\\\n", 400_000)]),
    HostileCommand(
      "needs of just",
      "just",
      files: ["justfile": "a: " + times("b ", 200_000) + "\n" + numbered(9_000) { "r\($0):\n" }]
    ),
    HostileCommand(
      "recipes of just",
      "just r0",
      files: ["justfile": numbered(3_000) { "r\($0): r\($0 + 1)\n  rm \($0)\n" }]
    ),
    HostileCommand("nested TOML", "poe a", files: ["pyproject.toml": "a = " + times("[", 400_000)]),
    HostileCommand(
      "keys of TOML",
      "poe a",
      files: ["pyproject.toml": "[tool.poe.tasks]\n" + numbered(20_000) { "t\($0) = 'rm'\n" }]
    ),
    HostileCommand(
      "tables of TOML",
      "poe a",
      files: ["pyproject.toml": numbered(20_000) { "[[a.b.c.d.e.f]]\nk\($0) = 1\n" }]
    ),
    HostileCommand(
      "Procfile",
      "foreman start",
      files: ["Procfile": numbered(20_000) { "w\($0): foreman start\n" }]
    ),
  ]
}
