internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cmake = Tool(
    "cmake",
    summary: "Prepares a build, or runs it.",
    source: "cmake(1), CMake 3.25.1",
    grammar: .exact,
    options: [
      .value("--build", sets: ["build"], does: [Deed(.execute, .project)]),
      .value("--install", sets: ["build"], does: [Deed(.execute, .project)]),
      .value("--open", sets: ["build"]),
      .value("--workflow", sets: ["build"], does: [Deed(.execute, .project)]),
      .flag("-E", sets: ["tool"], role: .last),
      .value("-P", sets: ["build"], does: [Deed(.execute, .script(.other))]),
      .value("-B", does: [Deed(.create, .tree)]),
      .value("-S", does: [.reads]),
      .value("-C", does: [Deed(.execute, .script(.other))]),
      .values("-D -U -G -T -A -t --target --config --preset --prefix --component --toolchain"),
      .values("--install-prefix --log-level --log-context --graphviz"),
      .values("--default-directory-permissions --list-presets --profiling-output"),
      .values("--profiling-format --debug-find-pkg --debug-find-var --trace-format"),
      .values("--trace-source --trace-redirect --resolve-package-references"),
      .optionals("-j --parallel"),
      .flags("-Wdev -Wno-dev -Werror=dev -Wdeprecated -Wno-deprecated -N -L -LA -LAH -LH"),
      .flags("--fresh --clean-first --use-stderr -v --verbose --strip --trace --trace-expand"),
      .flags("--debug-output --debug-find --debug-trycompile --warn-uninitialized"),
      .flags(
        "--no-warn-unused-cli --warn-unused-vars --check-system-vars --compile-no-warning-as-error -LR -LRA"
      ),
      .flags("--find-package --native"),
      .flag(
        "-h",
        "-H",
        "--help-manual-list",
        "--help-command-list",
        "--help-commands",
        "--help-module-list",
        "--help-modules",
        "--help-policy",
        "--help-policy-list",
        "--help-policies",
        "--help-property",
        "--help-property-list",
        "--help-properties",
        "--help-variable-list",
        "--help-variables",
        "--system-information",
        "--help-full",
        "--help-manual",
        "--help-command",
        "--help-module",
        "--help-variable",
        "-version",
        sets: [.help]
      ), .help, .version,
    ],
    operands: .each([.reads]),
    operandsIn: [("build", .ignored), ("tool", .reader(.cmake))],
    does: [Deed(.execute, .project, unless: ["build", "tool"])],
    examples: [
      Example("cmake -S . -B build", "read .", "create build/**", "execute project cmake"),
      Example("cmake --build build -j8", "execute project cmake"),
      Example("cmake --frob .", "unknown text --frob", "execute project cmake .", "read ."),
    ]
  )
}
