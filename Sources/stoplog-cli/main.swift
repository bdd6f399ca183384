internal import Glibc

exit(Program.current.run())
