internal import Effects
internal import ToolDescriptions

extension Spellings {
  /// Options of uv without an argument.
  static let uvFlags: Spellings = """
    --offline --no-cache -n --no-config --quiet -q --verbose -v --native-tls --no-progress
    --no-python-downloads --managed-python --no-managed-python --system --upgrade -U --reinstall
    --no-index --no-build --no-binary --no-build-isolation --compile-bytecode --no-sources
    --locked --frozen --no-sync --isolated --exact --no-editable --inexact --all-extras --no-dev
    --dev --only-dev --no-default-groups --all-groups --all-packages --no-project
    --no-install-project --no-install-workspace --active --refresh --pre --no-deps
    --generate-hashes --seed --clear --allow-existing --relocatable --no-env-file
    --with-editable-all --lib --app --package-all --bare --raw-sources --strict --outdated
    --no-header --no-annotate --universal --all-platforms --workspace --no-workspace --editable
    --optional-all --invert --no-dedupe --show-sizes --all --sdist --wheel --raw --no-progress-bar
    --default --preview --no-vcs --short
    """

  /// Options of uv with an argument.
  static let uvValues: Spellings = """
    --color --directory-name --python -p --index --default-index -i --index-url --extra-index-url
    -f --find-links --index-strategy --keyring-provider --allow-insecure-host --cache-dir
    --config-file --extra --no-extra --group --no-group --only-group --with --with-editable
    --with-requirements --package --env-file --upgrade-package -P --reinstall-package
    --refresh-package --resolution --prerelease --exclude-newer --link-mode --config-setting -C
    --no-build-package --no-binary-package --no-build-isolation-package --no-install-package
    --python-version --python-platform --prompt --optional --branch --tag --rev --name
    --build-backend --vcs --author-from --description --from --format --depth --prune --constraint
    -c --override --build-constraint --token --username --password -u --publish-url
    --trusted-publishing --bounds --marker -w --torch-backend
    """
}

extension Option {
  /// Options of uv that do something.
  static let uv: [Option] = [
    .flag("-m", "--module", sets: ["module"]),
    .flag("-s", "--script", "--gui-script", sets: ["script"]),
    .value("--directory", "--project", role: .directory),
    .value("-r", "--requirement", "--requirements", does: [.reads]),
    .value("-o", "--output-file", "--out-dir", does: [.overwrites]),
    .value("--target", "--prefix", does: [Deed(.overwrite, .tree)]),
    .flag("--dry-run", sets: [.dryRun]),
    .flag("-y", "--yes", "--break-system-packages", "--force", skipsQuestion: true),
    .flag("-h", "--help", sets: [.help]),
    .flag("-V", "--version", sets: [.help]),
  ]
}
