extension Reader {
  /// Reads the operands of an invocation.
  func read(_ invocation: inout Invocation) {
    switch self {
    case .find: FindReader.read(&invocation)
    case .dd: DDReader.read(&invocation)
    case .env: EnvReader.read(&invocation)
    case .xargs: XargsReader.read(&invocation)
    case .tar: TarReader.read(&invocation)
    case .make: MakeReader.read(&invocation)
    case .gitBranch: GitBranchReader.read(&invocation)
    case .gitCheckout: GitCheckoutReader.read(&invocation)
    case .gitClone: GitCloneReader.read(&invocation)
    case .gitConfig: GitConfigReader.read(&invocation)
    case .gitPush: GitPushReader.read(&invocation)
    case .terraformApply: TerraformReader.read(&invocation)
    case .packageCommand: PackageReader.readCommand(&invocation)
    case .packageRunner: PackageReader.readRunner(&invocation)
    case .nodeCommand: PackageReader.readNode(&invocation)
    case .yarnWorkspace: PackageReader.readWorkspace(&invocation)
    case .yarnWorkspaces: PackageReader.readWorkspaces(&invocation)
    case .packageStarter: PackageReader.readStarter(&invocation)
    case .task: TaskReader.readOne(&invocation)
    case .tasks: TaskReader.readAll(&invocation)
    case .sqlite: DatabaseReader.readSQLite(&invocation)
    case .redis: DatabaseReader.readRedis(&invocation)
    case .mongo: DatabaseReader.readMongo(&invocation)
    case .cloud: CloudReader.read(&invocation)
    case .objects: ObjectReader.read(&invocation)
    case .objectCopy: ObjectReader.readCopy(&invocation)
    case .imageCommand: ContainerReader.readImage(&invocation)
    case .containerCommand: ContainerReader.readCommand(&invocation)
    case .podCommand: ContainerReader.readPod(&invocation)
    case .containerCopy: ContainerReader.readCopy(&invocation)
    case .clusterObjects: ClusterReader.read(&invocation)
    }
  }
}
