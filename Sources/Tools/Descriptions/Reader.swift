/// Readers for operands that data can't describe; each is a file in `Readers/`.
public enum Reader: String, Hashable, Sendable {
  /// `find`'s paths, tests and actions.
  case find
  /// `awk`'s program, and the files that it reads or changes.
  case awk
  /// `dd`'s `if=` and `of=`.
  case dd
  /// `env`'s assignments and the command after them.
  case env
  /// `xargs`' command, with arguments that aren't known.
  case xargs
  /// `tar`'s options without a dash, and its members.
  case tar
  /// `make`'s targets and variables.
  case make
  /// Names of branches or tags, which options say what to do with.
  case gitBranch
  /// What `git checkout` switches to, or the paths that it restores.
  case gitCheckout
  /// A repository, and the directory that it is cloned into.
  case gitClone
  /// A setting of `git config`, and its value.
  case gitConfig
  /// A repository, and what is pushed to where in it.
  case gitPush
  /// A saved plan of Terraform's, or everything in the state.
  case terraformApply
  /// A command whose first word may be a package with a version, as of `npx`.
  case packageCommand
  /// Names of packages that are installed; without any, all that the project needs.
  case packageInstall
  /// A script of the package, a file with code or a program of a dependency, as of `pnpm`.
  case packageRunner
  /// A command, a file of Python or, with the mode `module`, a module, as of `uv run`.
  case pythonCommand
  /// A program's arguments, as of `yarn node`.
  case nodeCommand
  /// A workspace, and words for yarn itself.
  case yarnWorkspace
  /// `foreach` with its options, or `run`, and words for yarn itself.
  case yarnWorkspaces
  /// Words for the tool itself, and after `--` a command, as of `mise exec`.
  case dashCommand
  /// A command; what the catalogue doesn't describe is the project's own, as of `hatch run`.
  case projectCommand
  /// What a package's initializer makes, as of `npm init`.
  case packageStarter
  /// A task by the tool's verbs, and its arguments, as of `knex`.
  case task
  /// Tasks by the tool's verbs; others are the project's own, as of `rake`.
  case tasks
  /// A task by the tool's verbs, or one of the project's own, and its arguments, as of `artisan`.
  case ownTask = "own-task"
  /// A database file, and SQL, as of `sqlite3`.
  case sqlite
  /// A command of Redis, by the tool's verbs.
  case redis
  /// An address of a database, and files with code, as of `mongosh`.
  case mongo
  /// An object of a cluster that is made: a sort, and a name.
  case clusterMaking = "cluster-making"
  /// An operation of a service by the tool's verbs, as of `aws rds`.
  case cloud
  /// Words of which one says what is done, by the tool's verbs, as of `gcloud`.
  case operation
  /// Words of which the last says what is done, by the tool's verbs, as of `az`.
  case lastOperation
  /// An address of an interface, called with a method that options say, as of `gh api`.
  case apiCall
  /// Objects of a store, or files here, as of `aws s3 cp`.
  case objects
  /// Where objects or files are copied from, and where to.
  case objectCopy
  /// Images with the places where they are kept, as of `skopeo copy`.
  case imageCopy
  /// An image, and a command in a container of it, as of `docker run`.
  case imageCommand
  /// Services of a compose file, or one and a command for it.
  case services
  /// A container, and a command in it, as of `docker exec`.
  case containerCommand
  /// A pod, and after `--` a command in it, as of `kubectl exec`.
  case podCommand
  /// Paths here or in a container, as of `docker cp`.
  case containerCopy
  /// A sort of object in a cluster, and names, as of `kubectl delete`.
  case clusterObjects
  /// Code, a script or standard input for a shell, with its positional parameters.
  case shell
  /// Code, a module, a script or standard input for Python.
  case python
  /// Code or a file that an interpreter runs, with its arguments; the tool names the language.
  case node
  /// A host, and a command for it.
  case ssh
  /// Sources and a target, each of which may lie on another machine.
  case remoteCopy = "remote-copy"
  /// Addresses that are fetched, sent to or changed.
  case curl
  /// Words that are joined to code of the shell, as of `watch`.
  case shellWords = "shell-words"
  /// Processes that get a signal.
  case process
  /// A service, and what is done with it.
  case service
  /// An object of the network, and what is shown or changed of it.
  case ip
  /// A command of `cmake -E` and its words.
  case cmake
  /// A lock file, and a command or code.
  case flock
  /// A command that is run for every word after `:::`.
  case parallel
  /// Files that are replaced by their compressed or expanded form.
  case compress
  /// A mode, and the paths that get it.
  case mode
  /// `fd`'s pattern and directories, and its command.
  case fd
  /// A file, and the beginning of its pieces' names.
  case split
  /// Members that go into an archive, or come out of it.
  case zip
  /// Attributes with a sign in front of them, and the files that get them, as of `chattr`.
  case attributes
  /// What is replaced in the names of files, as of `rename`.
  case rename
  /// A file that is written, and a command, as of `logsave`.
  case fileThenCommand = "file-then-command"
  /// Files that an editor opens, and commands for it after `+`.
  case editor
  /// Keys that are typed into a terminal, as of `tmux send-keys`.
  case keys
  /// Words of which those with `://` or a colon name other machines.
  case addresses
  /// Tags that are shown or changed, and files, as of `exiftool`.
  case tags
  /// Files, an operation and `output` with a file, as of `pdftk`.
  case pdftk
  /// Ghostscript's settings, code and files.
  case ghostscript
  /// A command for a running `screen`.
  case screen
  /// A method, an address and what is sent there, as of `http`.
  case request
  /// An address, and a method that is called there, as of `grpcurl`.
  case remoteCall = "remote-call"
  /// A property list, which commands of `PlistBuddy` read or change.
  case plist
  /// Records of users and groups, as of `dscl`.
  case directory
  /// A command of Windows, or code of PowerShell.
  case windows
  /// Trees that are copied by `robocopy`.
  case robocopy
  /// A command on a telephone.
  case deviceCommand = "device-command"
}
