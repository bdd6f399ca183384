extension Roster {
  /// Programs whose names begin with digits or capitals.
  static let other = """
    3d-ascii-viewer: any # shows a model in the terminal
    ROPgadget: any # tells of programs
    """
}
