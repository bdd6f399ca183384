public import Effects

/// One thing that a command line would do, before anything is looked up in the world.
public struct Claim: Hashable, Sendable {
  /// What happens.
  public var action: Action
  /// What it happens to.
  public var subject: Subject
  /// The bytes that cause it.
  public var origin: Range<Int>
  /// The options that skip a question, as written.
  public var force: [String]
  /// How it can be undone, where the tool's nature says so.
  public var reversibility: Reversibility?
  /// What else a person should know.
  public var why: String
  /// A safer way to the same end.
  public var safer: String
  /// What is known of it.
  public var traits: Set<Trait>
  /// The directory that an option changed to first.
  public var directory: Argument?
  /// The archive whose members are all that is touched below the path.
  public var archive: Argument?
  /// What code finds as `$0`, `$1` and so on.
  public var positional: [Argument] = []

  /// What a claim is about.
  public enum Subject: Hashable, Sendable {
    /// A path, relative to a directory if one was given by an option.
    case path(Argument, isTree: Bool)
    /// What the sources become at the target, which may be a directory that they go into.
    case placed([Argument], target: Argument, mayBeDirectory: Bool, isTree: Bool)
    /// Something else.
    case resource(Resource)
    /// A part of git's world, narrowed to paths if there are any.
    case git(What.GitScope, paths: [Argument])
    /// Words of a command, which may be followed by others that aren't known.
    case command([Argument], hasMore: Bool)
    /// Code in an argument.
    case code(Argument, Language)
    /// A file with code, and its arguments.
    case script(Argument, Language, arguments: [Argument])
    /// Code on standard input.
    case input(Language)
    /// The project's own code; the words say which part.
    case project([Argument])
    /// A script of `package.json`, and its arguments.
    case packageScript(Argument, arguments: [Argument])
    /// A command inside something that has files, processes and settings of its own, such as a
    /// container: its paths aren't this machine's, but those that its setting mounts.
    case elsewhere([Argument], in: Resource, ContainerSetting?)
    /// What services of a compose file run.
    case services(ComposeCall)
    /// The database that the project's settings name.
    case database
    /// Everything in the Terraform state of the working directory, or only some addresses in it.
    case stack(targets: [Argument])
    /// A saved Terraform plan.
    case plan(Argument)
    /// The objects of a cluster that a manifest, or a folder of them, declares.
    case manifest(Argument)
    /// Variables set for the command that follows, as by `env`.
    case variable(String, Argument)
  }

  /// Makes a claim from a deed.
  public init(_ deed: Deed, _ subject: Subject, origin: Range<Int>) {
    action = deed.action
    self.subject = subject
    self.origin = origin
    force = []
    reversibility = deed.reversibility
    why = deed.why
    safer = deed.safer
    traits = deed.traits
  }

  /// Makes a claim of something that isn't described.
  public init(unknown argument: Argument, why: String) {
    self.init(
      Deed(.unknown, .path, why: why),
      .resource(Resource(.text, argument.text)),
      origin: argument.origin
    )
  }
}
