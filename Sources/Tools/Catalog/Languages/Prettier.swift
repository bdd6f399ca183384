internal import Effects
internal import ToolDescriptions

extension Tool {
  static let prettier = Tool(
    "prettier",
    summary: "Formats files, printed or in place.",
    source: "prettier --help, Prettier 3",
    grammar: .exact,
    options: [
      .flag("-w", "--write", sets: ["write"]),
      .flags("-c --check -l --list-different --no-config --no-editorconfig --no-plugin-search"),
      .flags("--cache --no-cache --no-color --color --no-semi --semi --single-quote"),
      .flags("--jsx-single-quote --bracket-same-line --no-bracket-spacing --use-tabs"),
      .flags("--vue-indent-script-and-style --single-attribute-per-line --require-pragma"),
      .flags("--insert-pragma --with-node-modules -u --ignore-unknown"),
      .flags("--no-error-on-unmatched-pattern --support-info --experimental-ternaries"),
      .flags("--check-ignore-pragma"),
      .value("--config", "--ignore-path", does: [.reads]),
      .values("--parser --print-width --tab-width --trailing-comma --arrow-parens --prose-wrap"),
      .values("--quote-props --end-of-line --html-whitespace-sensitivity"),
      .values("--embedded-language-formatting --stdin-filepath --log-level --loglevel --plugin"),
      .values("--config-path --find-config-path --file-info --config-precedence"),
      .values("--cache-location --cache-strategy --range-start --range-end --cursor-offset"),
      .values("--object-wrap --experimental-operator-position"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.modify, .tree, when: ["write"]), Deed(.read, .tree, unless: ["write"])]),
    examples: [
      Example("prettier a.js", "read a.js/**"),
      Example("prettier --write src", "modify src/**"),
      Example("prettier --frob a.js", "unknown text --frob", "read a.js/**"),
    ]
  )
}
