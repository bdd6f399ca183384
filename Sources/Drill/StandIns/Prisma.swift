extension StandIn {
  /// A reset or a push takes every table out and puts an empty one in.
  static let prisma = StandIn(
    "prisma",
    #"""
    case " $* " in
      *' migrate '*reset* | *' db '*push*)
        wipe "$(server)"
        database "$(server)" pushed 1
        ;;
      *' validate '*) test -f prisma/schema.prisma ;;
      *' diff '*) echo '-- no difference' ;;
    esac
    """#
  )
}
