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
    case .cloud: CloudReader.read(&invocation)
    case .shell: ShellReader.read(&invocation)
    case .python: PythonReader.read(&invocation)
    case .node: NodeReader.read(&invocation)
    case .ssh: SSHReader.read(&invocation)
    case .remoteCopy: RemoteCopyReader.read(&invocation)
    case .curl: CurlReader.read(&invocation)
    case .shellWords: ShellWordsReader.read(&invocation)
    case .process: ProcessReader.read(&invocation)
    case .service: ServiceReader.read(&invocation)
    case .ip: IPReader.read(&invocation)
    case .cmake: CMakeReader.read(&invocation)
    case .flock: FlockReader.read(&invocation)
    case .parallel: ParallelReader.read(&invocation)
    case .compress: CompressReader.read(&invocation)
    case .mode: ModeReader.read(&invocation)
    case .fd: FdReader.read(&invocation)
    case .split: SplitReader.read(&invocation)
    case .zip: ZipReader.read(&invocation)
    }
  }
}
