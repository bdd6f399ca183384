/// An error that a storage error can be wrapped in, so that a transaction throws one type.
public protocol StorageFailure: Error {
  /// Wraps an error of the database.
  init(_ error: StorageError)
}

extension StorageError: StorageFailure {
  /// Takes the error as it is.
  public init(_ error: StorageError) { self = error }
}
