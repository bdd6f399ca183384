extension StandIn {
  /// A push takes every table out and puts an empty one in.
  static let drizzleKit = StandIn(
    "drizzle-kit",
    #"""
    case ${1:-} in
      push)
        wipe "$(server)"
        database "$(server)" pushed 1
        ;;
      generate)
        mkdir -p drizzle
        echo '-- no changes' >drizzle/0000_generated.sql
        ;;
    esac
    """#
  )
}
