/// Asks the sort of server that a request is for what its role may do.
enum Rights {
  static func answer(_ request: MeasureRequest) throws(Trouble) -> RightsReport {
    switch request.kind {
    case .postgres: return try PostgresServer(request).rights()
    case .mysql: return try MariaServer(request).rights()
    case .sqlite, .redis: throw Trouble("this sort of server has no roles that are asked for")
    }
  }
}
