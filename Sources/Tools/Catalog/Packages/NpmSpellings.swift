internal import Effects
internal import ToolDescriptions

extension Spellings {
  /// npm's settings without an argument.
  static let npmFlags: Spellings = """
    --all --allow-same-version --audit --bin-links --commit-hooks --description --dev
    --diff-ignore-all-space --diff-name-only --diff-no-prefix --diff-text --engine-strict
    --expect-results --foreground-scripts --format-package-lock --fund --git-tag-version
    --global-style --if-present --include-staged --include-workspace-root --install-links --json
    --legacy-bundling --legacy-peer-deps --link --long --offline --omit-lockfile-registry-resolved
    --optional --package-lock --package-lock-only --parseable --prefer-dedupe --prefer-offline
    --prefer-online --production --progress --provenance --read-only --rebuild-bundle --save
    --save-bundle --save-dev --save-exact --save-optional --save-peer --save-prod --shrinkwrap
    --sign-git-commit --sign-git-tag --strict-peer-deps --timing --unicode --update-notifier
    --workspaces --workspaces-update --quiet -q -s --silent --verbose --desc --local -n --no
    --porcelain --readonly --iwr -a -l -p -S -B -D -E -O -P -ws --ws -d -dd -ddd
    """

  /// npm's settings with an argument.
  static let npmValues: Spellings = """
    --_auth --access --also --audit-level --auth-type --before --browser --ca --cache --cache-max
    --cache-min --cafile --cert --cidr --cpu --depth --diff --diff-dst-prefix --diff-src-prefix
    --diff-unified --editor --expect-result-count --fetch-retries --fetch-retry-factor
    --fetch-retry-maxtimeout --fetch-retry-mintimeout --fetch-timeout --git --globalconfig
    --heading --https-proxy --include --init-author-email --init-author-name --init-author-url
    --init-license --init-module --init-version --install-strategy --key --libc --local-address
    --location -L --lockfile-version --loglevel --logs-dir --logs-max --maxsockets --message -m
    --node-options --noproxy --omit --only --os --otp --package --pack-destination --preid
    --provenance-file --proxy --registry --reg --replace-registry-host --save-prefix --sbom-format
    --sbom-type --scope --searchexclude --searchlimit --searchopts --searchstaleness --shell --tag
    --tag-version-prefix --umask --user-agent --userconfig --viewer --which --workspace -w
    """
}

extension Option {
  /// npm's settings that do something, which every command takes.
  static let npm: [Option] = [
    .flag("-h", "-H", "-?", "--help", "--usage", sets: [.help]),
    .flag("-v", "--version", "--versions", sets: [.help]),
    .value("-C", "--prefix", role: .directory),
    .flag("-f", "--force", skipsQuestion: true),
    .flag("-y", "--yes", skipsQuestion: true),
    .flag("-g", "--global", sets: ["global"]),
    .flag("--dry-run", sets: [.dryRun]),
    .flag("--ignore-scripts", sets: ["ignore-scripts"]),
    .flag("--strict-ssl"),
    .value("-c", "--call", does: [Deed(.execute, .code(.shell))]),
    .value("--script-shell", does: [Deed(.execute, .named(.program))]),
  ]
}
