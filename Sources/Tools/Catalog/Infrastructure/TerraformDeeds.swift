internal import Effects
package import ToolDescriptions

extension Deed {
  private static let stateFile = "terraform.tfstate"

  /// What the configuration and the state differ in is changed, replaced or destroyed.
  package static let terraformApplies = Deed(
    .modify,
    .stack,
    why: "no saved plan says what changes",
    safer: "terraform plan -out=FILE, and terraform apply FILE"
  )
  /// What a saved plan says is done.
  package static let terraformAppliesPlan = Deed(.modify, .plan)
  /// Everything in the state is destroyed.
  package static let terraformDestroys = Deed(
    .delete,
    .stack,
    why: "destroyed resources and their data don't come back",
    safer: "terraform plan -destroy -out=FILE, to see what goes"
  )
  /// A resource is destroyed and made anew.
  static let terraformReplaces = Deed(
    .delete,
    .stackPart,
    why: "a resource that is replaced loses its data",
    safer: "terraform plan -replace=ADDRESS"
  )
  /// The state isn't the one that the working directory has.
  static let terraformElsewhere = Deed(
    .unknown,
    .named(.state),
    why: "the state is another than that of the working directory"
  )
  /// Modules and providers are put into `.terraform`.
  static let terraformFetches = Deed(
    .create,
    .fixedPath(".terraform"),
    reversibility: .reversible
  )
  /// The state is copied over the one in another backend.
  static let terraformMigrates = Deed(
    .overwrite,
    .fixed(.state, stateFile),
    why: "a state that the new backend has already is replaced",
    safer: "terraform state pull > FILE first"
  )
  /// Another backend is taken without the state.
  static let terraformReconfigures = Deed(
    .modify,
    .fixed(.state, stateFile),
    reversibility: .reversible,
    why: "the state of the earlier backend isn't carried over"
  )
  /// A module's files are copied here.
  static let terraformCopies = Deed(.overwrite, .here)
  /// What the state says of a resource changes.
  static let terraformNotes = Deed(.modify, .named(.state), reversibility: .reversible)
  /// What the state says changes.
  static let terraformNotesState = Deed(
    .modify,
    .fixed(.state, stateFile),
    reversibility: .reversible
  )
  /// The whole state is replaced.
  static let terraformOverwritesState = Deed(
    .overwrite,
    .fixed(.state, stateFile),
    why: "the state that is there now is replaced",
    safer: "terraform state pull > FILE first"
  )
  /// The state is rewritten from what providers find.
  package static let terraformRefreshes = Deed(
    .modify,
    .fixed(.state, stateFile),
    why: "resources that a provider doesn't find go out of the state",
    safer: "terraform plan -refresh-only"
  )
  /// Resources go out of the state.
  static let terraformForgets = Deed(
    .delete,
    .named(.state),
    why: "Terraform no longer knows the resource, and may make another one",
    safer: "terraform state pull > FILE first"
  )
  /// A workspace goes with its state.
  static let terraformDropsWorkspace = Deed(
    .delete,
    .named(.state),
    reversibility: .irreversible,
    why: "the workspace's state is deleted",
    safer: "terraform state pull > FILE first"
  )
  /// Another workspace is the current one.
  static let terraformSelects = Deed(
    .modify,
    .fixed(.setting, "terraform.workspace"),
    reversibility: .reversible
  )
  /// The lock goes that keeps two people from writing at once.
  static let terraformUnlocks = Deed(
    .delete,
    .fixed(.state, "lock"),
    why: "somebody may be applying under this lock",
    traits: [.protection]
  )
  /// Only the layout of files changes.
  static let terraformFormats = Deed(
    .modify,
    .fixed(.file, "configuration files"),
    reversibility: .reversible,
    why: "only spaces and line ends change"
  )
}
