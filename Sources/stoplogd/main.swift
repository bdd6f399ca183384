internal import Glibc

exit(Service.run(Array(CommandLine.arguments.dropFirst())))
