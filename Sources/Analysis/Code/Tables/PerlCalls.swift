extension CallTable {
  /// Perl's functions and core modules (perlfunc(1), Perl 5.36).
  static let perl = CallTable(
    """
    rm -- $* : unlink
    rmdir -- $1 : rmdir
    rm -r -- $* : rmtree remove_tree File::Path::rmtree File::Path::remove_tree
    mv -T -- $1 $2 : rename
    mv -- $1 $2 : move mv File::Copy::move File::Copy::mv
    cp -- $1 $2 : copy cp File::Copy::copy File::Copy::cp
    cp -r -- $1 $2 : dircopy rcopy File::Copy::Recursive::dircopy
    truncate -s 0 -- $1 : truncate
    ln -s -- $1 $2 : symlink
    ln -- $1 $2 : link
    mkdir -p -- $1 : mkdir mkpath make_path File::Path::make_path File::Path::mkpath
    chmod -- $1 $2 : chmod
    chown -- $1 $3 : chown
    touch -- $3 : utime
    kill -- $2 : kill
    tee -- $1 : write_file File::Slurp::write_file
    !openhandle : open
    !open $1 $2 : sysopen
    !system : system exec IPC::Open3::open3 open3 open2 run3 capturex systemx
    !code $1 : eval
    !script $1 : do require
    !unknown : syscall ioctl fcntl dbmopen socket connect bind listen accept send recv goto dump
    !unknown : fork DynaLoader::bootstrap XSLoader::load chroot setuid evalbytes
    !chdir $1 : chdir
    !value here : getcwd cwd Cwd::getcwd Cwd::cwd
    !value join : catfile catdir File.Spec.catfile File::Spec.catfile File::Spec.catdir
    !value glob : glob
    !value parent : dirname File::Basename::dirname
    !value temporary : tempdir File::Temp::tempdir
    !value first : abs_path realpath Cwd::abs_path
    curl -X GET -- $1 : get getprint LWP::Simple::get LWP::Simple::getprint
    tee -- $2 : getstore mirror LWP::Simple::getstore
    !connect url $1 : DBI.connect
    !sql $1 : Connection#do Connection#prepare Connection#selectrow_array Connection#selectall_arrayref
    !sql $1 : Connection#selectall_hashref Connection#selectrow_hashref Connection#selectcol_arrayref
    !quiet : Connection#disconnect Connection#commit Connection#rollback Connection#errstr
    !quiet : Connection#execute Connection#quote
    !quiet : print printf say sprintf length substr index rindex uc lc ucfirst lcfirst reverse sort
    !quiet : map grep join split push pop shift unshift splice keys values each exists delete
    !quiet : defined undef scalar wantarray ref bless die warn exit chomp chop chr ord hex oct abs int
    !quiet : sqrt sin cos atan2 exp log rand srand time localtime gmtime sleep times pack unpack vec
    !quiet : sprintf lc uc quotemeta pos study return caller close eof fileno binmode seek
    !quiet : tell read sysread syswrite readline readdir opendir closedir rewinddir stat lstat
    !quiet : readlink umask wait waitpid getppid getpgrp getpwnam getpwuid getgrgid getlogin select
    !quiet : sysseek getc alarm select exists lock tie untie tied prototype fc crypt printf
    !quiet : -e -f -d -r -w -x -s -z -l -o -p -S -b -c -t -u -g -k -T -B -M -A -C -R -W -X -O
    !quiet : first any all none sum sum0 max min maxstr minstr uniq uniqnum shuffle reduce pairs
    !quiet : floor ceil fmod pow strftime mktime basename fileparse Dumper encode_json decode_json
    !quiet : to_json from_json looks_like_number blessed reftype dualvar weaken md5_hex sha1_hex
    !quiet : sha256_hex encode_base64 decode_base64 encode decode croak carp confess cluck
    !quiet : GetOptions pod2usage dclone timelocal timegm gettimeofday usleep tv_interval
    !quiet : uri_escape uri_unescape encode_utf8 decode_utf8 tempfile ok is isnt like
    !quiet : is_deeply done_testing plan diag note pass fail cmp_ok can_ok isa_ok BAIL_OUT
    !quiet : STDIN.* STDOUT.* STDERR.* JSON::PP.* JSON.* JSON::XS.* Data::Dumper.* POSIX::* POSIX.*
    !quiet : List::Util::* Scalar::Util::* Time::HiRes::* Time::Local::* File::Basename::* Encode::*
    !quiet : Getopt::Long::* MIME::Base64::* Digest::MD5::* Digest::SHA::* Text::Wrap::* Config
    !quiet : Storable::dclone Math::Trig::* Cwd::* Time::Piece.* Text::CSV.* File::Spec.* utf8::*
    !quiet : Text::ParseWords::* Term::ANSIColor::* Carp::* Unicode::Normalize::* IO::Handle.*
    !unknown : POSIX::remove POSIX::unlink POSIX::rename POSIX::kill POSIX::open
    !unknown : POSIX::creat POSIX::mkfifo POSIX::rmdir POSIX::execl POSIX::system
    !quiet : strict warnings utf8 feature v5 lib parent base constant vars integer bytes
    !quiet : List::Util Scalar::Util POSIX Data::Dumper File::Path File::Copy File::Basename Cwd
    !quiet : File::Spec File::Find File::Temp Getopt::Long Time::HiRes Time::Local JSON JSON::PP
    !quiet : Encode MIME::Base64 Digest::MD5 Digest::SHA Carp Test::More LWP::Simple Text::CSV
    !quiet : Storable Math::Trig Time::Piece IO::Handle Text::Wrap Term::ANSIColor DBI
    !quiet : Text::ParseWords English autodie Math::BigInt Math::BigFloat bigint bignum locale
    !quiet : JSON::XS Tie::File Pod::Usage File::Slurp Path::Tiny Unicode::Normalize IPC::Open3
    !quiet : IO::File Errno Fcntl Symbol FindBin Benchmark threads re overload subs diagnostics
    !unknown : find finddepth File::Find::find Tie::File.* IO::File.* Path::Tiny.* path
    """,
    verbs: """
      unlink remove remove_tree rmtree rmdir delete delete_all destroy drop truncate purge wipe
      flushall flushdb terminate kill do execute query system exec send sendmail publish post put
      patch request write spew save store upload connect eval move_to copy_to
      """
  )
}
