internal import ToolDescriptions

extension Tool {
  static let jekyll = Tool(
    "jekyll",
    summary: "Makes a site.",
    source: "jekyll help, Jekyll 4.3",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --future -w --watch --no-watch --force_polling --lsi -D --drafts --unpublished -q
      --quiet -V --verbose -I --incremental --strict_front_matter --safe --profile -t --trace
      -o --open-url -B --detach --show-dir-listing --skip-initial-build -l --livereload
      --no-livereload --blank --skip-bundle --force --disable-disk-cache
      """,
    values: """
      --config -d --destination -s --source -p --plugins --layouts -b --baseurl -H --host -P
      --port --limit_posts --ssl-cert --ssl-key --livereload-port --livereload-ignore
      """,
    subcommands: [.jekyllBuild, .jekyllNew, .jekyllClean, .jekyllHelp],
    examples: [
      Example("jekyll build", "execute project jekyll build"),
      Example("jekyll serve --drafts", "execute project jekyll serve"),
      Example("jekyll build --zap", "execute project jekyll build", "unknown text --zap"),
    ]
  )

  static let jekyllBuild = Tool(
    "build",
    aliases: ["b", "serve", "s", "server", "doctor", "hyde", "import"],
    summary: "Makes a site, or serves it.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --future -w --watch --no-watch --force_polling --lsi -D --drafts --unpublished -q
      --quiet -V --verbose -I --incremental --strict_front_matter --safe --profile -t --trace
      -o --open-url -B --detach --show-dir-listing --skip-initial-build -l --livereload
      --no-livereload --blank --skip-bundle --force --disable-disk-cache
      """,
    values: """
      --config -d --destination -s --source -p --plugins --layouts -b --baseurl -H --host -P
      --port --limit_posts --ssl-cert --ssl-key --livereload-port --livereload-ignore
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let jekyllNew = Tool(
    "new",
    aliases: ["new-theme"],
    summary: "Makes a project.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --future -w --watch --no-watch --force_polling --lsi -D --drafts --unpublished -q
      --quiet -V --verbose -I --incremental --strict_front_matter --safe --profile -t --trace
      -o --open-url -B --detach --show-dir-listing --skip-initial-build -l --livereload
      --no-livereload --blank --skip-bundle --force --disable-disk-cache
      """,
    values: """
      --config -d --destination -s --source -p --plugins --layouts -b --baseurl -H --host -P
      --port --limit_posts --ssl-cert --ssl-key --livereload-port --livereload-ignore
      """,
    operands: .each([.creates])
  )

  static let jekyllClean = Tool(
    "clean",
    summary: "Deletes what was made.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --future -w --watch --no-watch --force_polling --lsi -D --drafts --unpublished -q
      --quiet -V --verbose -I --incremental --strict_front_matter --safe --profile -t --trace
      -o --open-url -B --detach --show-dir-listing --skip-initial-build -l --livereload
      --no-livereload --blank --skip-bundle --force --disable-disk-cache
      """,
    values: """
      --config -d --destination -s --source -p --plugins --layouts -b --baseurl -H --host -P
      --port --limit_posts --ssl-cert --ssl-key --livereload-port --livereload-ignore
      """,
    does: [.cleansBuild]
  )

  static let jekyllHelp = Tool(
    "help",
    summary: "Prints something.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --future -w --watch --no-watch --force_polling --lsi -D --drafts --unpublished -q
      --quiet -V --verbose -I --incremental --strict_front_matter --safe --profile -t --trace
      -o --open-url -B --detach --show-dir-listing --skip-initial-build -l --livereload
      --no-livereload --blank --skip-bundle --force --disable-disk-cache
      """,
    values: """
      --config -d --destination -s --source -p --plugins --layouts -b --baseurl -H --host -P
      --port --limit_posts --ssl-cert --ssl-key --livereload-port --livereload-ignore
      """,
    operands: .ignored
  )
}
