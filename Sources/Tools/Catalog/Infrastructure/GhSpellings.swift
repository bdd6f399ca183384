internal import ToolDescriptions

extension Spellings {
  /// Options without an argument of some commands of gh.
  static let ghFlags1: Spellings = """
    --detach --recurse-submodules
    """
  /// Options with an argument of some commands of gh.
  static let ghValues1: Spellings = """
    -R --repo --json -q --jq --hostname -b --branch
    """
  /// Options without an argument of some commands of gh.
  static let ghFlags2: Spellings = """
    -w --web -c --comments --watch --fail-fast --required --patch --name-only --exit-status --log
    --log-failed --verbose -v --fork --source --archived --no-archived --recurse-submodules -f
    --force --detach --clobber --skip-existing --draft -d --exclude-drafts --exclude-pre-releases
    --compact --active -T --include-all
    """
  /// Options with an argument of some commands of gh.
  static let ghValues2: Spellings = """
    -R --repo --json -q --jq --hostname -L --limit -s --state -S --search -A --author -a
    --assignee -l --label -B --base -H --head -m --milestone --mention --app --color -b --branch
    -u --user --upstream-remote-name -i --interval -j --job --attempt --workflow -e --event
    --status --created --commit -p --pattern -n --name --visibility --topic --language --order
    --sort -o --org --owner --env --ref -r -k --key -t --template
    """
  /// Options without an argument of some commands of gh.
  static let ghFlags3: Spellings = """
    -d --draft -f --fill --fill-first --fill-verbose -w --web -e --editor --no-maintainer-edit
    --generate-notes --latest --prerelease -p --notes-from-tag --verify-tag --public --private
    --internal --clone -c --add-readme --disable-issues --disable-wiki --push
    --include-all-branches -s --squash --default-branch-only --remote --edit-last --create-if-none
    --fail-on-no-commits
    """
  /// Options with an argument of some commands of gh.
  static let ghValues3: Spellings = """
    -R --repo --json -q --jq --hostname -t --title -b --body -B --base -H --head -a --assignee -l
    --label -m --milestone -P --project -r --reviewer --recover -T --template --target -n --notes
    --discussion-category --notes-start-tag --description --homepage --team --gitignore -g
    --license --source --fork-name --org --remote-name --name -k --key --color --desc --filename
    --machine --ref --raw-field
    """
  /// Options without an argument of some commands of gh.
  static let ghFlags4: Spellings = """
    -m --merge -s --squash -r --rebase --auto --disable-auto --undo --failed --debug --draft
    --latest --prerelease --clobber --approve -a --request-changes --comment --enable-issues
    --enable-wiki --remove-milestone --delete-last --edit-last --tag-verify
    """
  /// Options with an argument of some commands of gh.
  static let ghValues4: Spellings = """
    -R --repo --json -q --jq --hostname -b --body -t --title --subject -A --author-email
    --match-head-commit -c --comment-body --reason --add-assignee --remove-assignee --add-label
    --remove-label --add-project --remove-project --add-reviewer --remove-reviewer --milestone -B
    --base -n --notes --target --tag --discussion-category -j --job --visibility --description
    --default-branch --homepage --add-topic --remove-topic --accept-visibility-change-consequences
    --color --name -l --label --raw-field --ref -e --env -o --org -u --user --app --repos -v
    """
  /// Options without an argument of some commands of gh.
  static let ghFlags5: Spellings = """
    -a --all --succeed-on-no-caches --now
    """
  /// Options with an argument of some commands of gh.
  static let ghValues5: Spellings = """
    -R --repo --json -q --jq --hostname -e --env -o --org -u --user --app --codespace --days --ref
    """
  /// Options without an argument of some commands of gh.
  static let ghFlags6: Spellings = """
    -w --web -n --no-browser --archived --merged --draft --include-prs --no-assignee --no-label
    """
  /// Options with an argument of some commands of gh.
  static let ghValues6: Spellings = """
    -R --repo --json -q --jq --hostname -L --limit --sort --order --state --author --assignee
    --label --language --owner --filename --extension --match --topic -b --branch -c --commit -e
    --exclude -o --org -s --shell
    """
  /// Options without an argument of some commands of gh.
  static let ghFlags7: Spellings = """
    -w --web --with-token --insecure-storage --skip-ssh-key -c --clipboard -a --active -t
    --show-token --clobber --shell -s
    """
  /// Options with an argument of some commands of gh.
  static let ghValues7: Spellings = """
    -R --repo --json -q --jq --hostname -p --git-protocol -u --user -h -r --reset-scopes
    --remove-scopes --title --type
    """
}
