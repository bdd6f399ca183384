internal import ToolDescriptions

extension Tool {
  static let gem = Tool(
    "gem",
    summary: "Installs programs and libraries of Ruby.",
    source: "gem help commands, RubyGems 3.5",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --config-file -p --http-proxy -s --source -P --trust-policy --install-dir --bindir -n
      --build-root -g --file --without --platform --key --host --otp --target_rbconfig --gem
      """,
    subcommands: [
      .gemList, .gemInstall, .gemUninstall, .gemPush, .gemYank, .gemOwner, .gemBuild, .gemFetch,
      .gemSources, .gemExec,
    ],
    examples: [
      Example("gem install rails", "modify package programs"),
      Example("gem uninstall -x rails --force", "modify package programs"),
      Example("gem zap", "unknown program gem zap"),
    ]
  )

  static let gemList = Tool(
    "list",
    aliases: [
      "search", "info", "query", "outdated", "environment", "env", "contents", "specification",
      "dependency", "which", "help", "sources_list", "stale", "check", "lock", "rdoc_list",
      "open_path",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --version --config-file -p --http-proxy -s --source -P --trust-policy --install-dir
      --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let gemInstall = Tool(
    "install",
    aliases: ["i", "update", "pristine", "rebuild", "exec_install", "setup", "rdoc"],
    summary: "Installs packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: """
      --explain --default --extensions --no-extensions --only-executables --only-plugins
      --skip -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r
      --remote -b --both --prerelease --pre -a --all -d --details --no-details -e --exact
      --versions --no-versions --installed -i --no-installed --user-install --no-user-install
      --document --no-document -N --env-shebang --wrappers --no-wrappers --development
      --conservative --minimal-deps --suggestions --no-suggestions --system --executables -x
      -I --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --version --config-file -p --http-proxy -s --source -P --trust-policy --install-dir
      --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let gemUninstall = Tool(
    "uninstall",
    aliases: ["cleanup", "clean"],
    summary: "Takes packages away.",
    grammar: .exact,
    options: [
      .flag("--dryrun", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", "--abort-on-dependent", skipsQuestion: true),
    ],
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --version --config-file -p --http-proxy -s --source -P --trust-policy --install-dir
      --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let gemPush = Tool(
    "push",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --attestation --version --config-file -p --http-proxy -s --source -P --trust-policy
      --install-dir --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .each([.reads]),
    does: [.publishes]
  )

  static let gemYank = Tool(
    "yank",
    summary: "Takes a published version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --undo -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r
      --remote -b --both --prerelease --pre -a --all -d --details --no-details -e --exact
      --versions --no-versions --installed -i --no-installed --user-install --no-user-install
      --document --no-document -N --env-shebang --wrappers --no-wrappers --development
      --conservative --minimal-deps --suggestions --no-suggestions --system --executables -x
      -I --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --version --config-file -p --http-proxy -s --source -P --trust-policy --install-dir
      --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.unpublishes]
  )

  static let gemOwner = Tool(
    "owner",
    summary: "Gives or takes rights.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --add --remove --version --config-file -p --http-proxy -s --source -P --trust-policy
      --install-dir --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.grantsPackage]
  )

  static let gemBuild = Tool(
    "build",
    summary: "Makes a package.",
    grammar: .exact,
    options: [
      .value("-o", "--output", does: [.overwrites]), .value("-C", role: .directory),
      .flag("-h", "--help", sets: [.help]), .flag("--force", "--strict", skipsQuestion: true),
    ],
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --version --config-file -p --http-proxy -s --source -P --trust-policy --install-dir
      --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .each([.reads]),
    does: [.runsProject]
  )

  static let gemFetch = Tool(
    "fetch",
    aliases: ["unpack"],
    summary: "Downloads packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --spec -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r
      --remote -b --both --prerelease --pre -a --all -d --details --no-details -e --exact
      --versions --no-versions --installed -i --no-installed --user-install --no-user-install
      --document --no-document -N --env-shebang --wrappers --no-wrappers --development
      --conservative --minimal-deps --suggestions --no-suggestions --system --executables -x
      -I --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --target --version --config-file -p --http-proxy -s --source -P --trust-policy
      --install-dir --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let gemSources = Tool(
    "sources",
    aliases: ["cert", "signin", "signout", "generate_index"],
    summary: "Changes settings.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --clear-all -c -u --update --list -v --verbose -q --quiet --silent --backtrace --debug
      --norc -l --local -r --remote -b --both --prerelease --pre -a --all -d --details
      --no-details -e --exact --versions --no-versions --installed -i --no-installed
      --user-install --no-user-install --document --no-document -N --env-shebang --wrappers
      --no-wrappers --development --conservative --minimal-deps --suggestions --no-suggestions
      --system --executables -x -I --ignore-dependencies --no-lock --lock --no-update-sources
      --update-sources --http-proxy-none --vendor --marshal --yaml --ruby
      --reverse-dependencies -R --pipe --ri --rdoc --prefer-ruby
      """,
    values: """
      --add --remove --version --config-file -p --http-proxy -s --source -P --trust-policy
      --install-dir --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.changesSettings]
  )

  static let gemExec = Tool(
    "exec",
    aliases: ["server", "mirror", "open"],
    summary: "Runs a program of a package.",
    grammar: .none,
    flags: """
      -v --verbose -q --quiet --silent --backtrace --debug --norc -l --local -r --remote -b
      --both --prerelease --pre -a --all -d --details --no-details -e --exact --versions
      --no-versions --installed -i --no-installed --user-install --no-user-install --document
      --no-document -N --env-shebang --wrappers --no-wrappers --development --conservative
      --minimal-deps --suggestions --no-suggestions --system --executables -x -I
      --ignore-dependencies --no-lock --lock --no-update-sources --update-sources
      --http-proxy-none --vendor --marshal --yaml --ruby --reverse-dependencies -R --pipe --ri
      --rdoc --prefer-ruby
      """,
    values: """
      --version --config-file -p --http-proxy -s --source -P --trust-policy --install-dir
      --bindir -n --build-root -g --file --without --platform --key --host --otp
      --target_rbconfig --gem
      """,
    operands: .ignored,
    does: [.runsUnknown]
  )
}
