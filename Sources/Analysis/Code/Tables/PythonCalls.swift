extension CallTable {
  /// Python's builtins, standard library and best-known packages (docs.python.org, 3.12).
  static let python = CallTable(
    """
    rm -- $1|path : os.remove os.unlink pathlib.Path.unlink
    rmdir -- $1|path : os.rmdir os.removedirs pathlib.Path.rmdir
    rm -r -- $1|path : shutil.rmtree distutils.dir_util.remove_tree
    mv -T -- $1|src $2|dst : os.rename os.replace os.renames
    mv -- $1|src $2|dst : shutil.move
    cp -- $1|src $2|dst : shutil.copy shutil.copy2
    cp -T -- $1|src $2|dst : shutil.copyfile
    cp -r -T -- $1|src $2|dst : shutil.copytree distutils.dir_util.copy_tree
    ln -- $1|src $2|dst : os.link
    ln -s -- $1|src $2|dst : os.symlink
    truncate -s 0 -- $1|path : os.truncate
    touch -- $1|path : os.mkfifo os.mknod os.utime
    mkdir -p -- $1|name : os.mkdir os.makedirs
    chmod -- $2|mode $1|path : os.chmod os.lchmod
    chown -- $2|user $1|path : os.chown shutil.chown os.lchown
    kill -- $1|pid : os.kill os.killpg signal.pidfd_send_signal
    shutdown now : os.abort
    date -s now : time.clock_settime time.clock_settime_ns
    !open $1|file $2|mode : open io.open codecs.open os.fdopen gzip.open bz2.open lzma.open
    !open $1|file $2|mode =any : zipfile.ZipFile tarfile.open tarfile.TarFile.open shelve.open
    !open $1|file $2|mode : io.FileIO gzip.GzipFile bz2.BZ2File lzma.LZMAFile
    touch -- $1|path : os.open
    !quiet =File : tempfile.NamedTemporaryFile tempfile.TemporaryFile tempfile.SpooledTemporaryFile
    !value temporary : tempfile.mkdtemp tempfile.TemporaryDirectory tempfile.mktemp
    !quiet : tempfile.mkstemp tempfile.gettempdir
    tee -- $2|filename : urllib.request.urlretrieve
    !shell $1|command : os.system os.popen commands.getoutput subprocess.getoutput
    !shell $1|command : subprocess.getstatusoutput asyncio.create_subprocess_shell os.popen2
    !shell $1 : pexpect.run pexpect.spawn
    !run $1|args : subprocess.run subprocess.call subprocess.check_call subprocess.check_output
    !run $1|args : subprocess.Popen
    !system : asyncio.create_subprocess_exec
    !pipe 2 : os.execv os.execve os.execvp os.execvpe os.execl os.execle os.execlp os.execlpe
    !unknown : os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp
    !unknown : os.spawnvpe os.posix_spawn os.posix_spawnp pty.spawn os.startfile pty.fork
    !code $1 : exec eval
    !unknown : compile code.interact code.InteractiveInterpreter builtins.* __builtins__.* vars
    !unknown : globals locals ctypes.* cffi.* runpy.* types.FunctionType types.LambdaType types.CodeType marshal.*
    !unknown : operator.attrgetter operator.methodcaller sys.settrace
    !unknown : sys.setprofile sys.modules.* imp.* zipimport.* pkgutil.get_loader pydoc.locate
    !unknown : importlib.util.* importlib.machinery.* importlib.reload multiprocessing.Process
    !unknown : breakpoint pdb.* timeit.timeit timeit.repeat cProfile.run profile.run
    !require : importlib.import_module __import__
    !quiet : importlib.util.find_spec importlib.metadata.* importlib.resources.* importlib_metadata.*
    !attribute : getattr
    !unknown : setattr delattr
    !chdir $1|path : os.chdir
    !unknown : os.fchdir os.chroot os.setuid os.setgid
    !value environment : os.getenv os.environ.get
    !value expand : os.path.expanduser
    !value join : os.path.join
    !value first : os.path.abspath os.path.realpath os.path.normpath os.fspath str bytes
    !value first : os.fsencode os.fsdecode
    !value parent : os.path.dirname
    !value here : os.getcwd
    !value glob : glob.glob glob.iglob
    !value path : pathlib.Path pathlib.PosixPath
    !value homepath : pathlib.Path.home
    !value herepath : pathlib.Path.cwd
    !quiet : pathlib.PurePath pathlib.PurePosixPath pathlib.PureWindowsPath
    rm -- $@ : Path#unlink
    rmdir -- $@ : Path#rmdir
    tee -- $@ : Path#write_text Path#write_bytes
    !open $@ $1|mode : Path#open
    mv -T -- $@ $1|target : Path#rename Path#replace
    touch -- $@ : Path#touch
    mkdir -p -- $@ : Path#mkdir
    ln -s -- $1|target $@ : Path#symlink_to Path#hardlink_to Path#link_to
    chmod -- $1|mode $@ : Path#chmod Path#lchmod
    !value same : Path#resolve Path#absolute Path#as_posix Path#as_uri Path#__str__
    !value expand : Path#expanduser
    !value below : Path#joinpath
    !value globbelow : Path#glob Path#rglob
    !value children : Path#iterdir
    !quiet : Path#exists Path#is_file Path#is_dir Path#is_symlink Path#read_text Path#read_bytes
    !quiet : Path#stat Path#lstat Path#owner Path#group Path#match Path#samefile
    !value somepath : Path#with_suffix Path#with_name Path#with_stem Path#relative_to Path#readlink
    !value somepath : Path#walk
    !quiet : Path#is_relative_to Path#is_absolute Path#is_mount Path#__exit__
    !connect sqlite $1|database : sqlite3.connect
    !connect postgres $1|dsn : psycopg2.connect psycopg.connect asyncpg.connect pg8000.connect
    !connect mysql $9 : pymysql.connect mysql.connector.connect MySQLdb.connect
    !connect url $1 : sqlalchemy.create_engine
    !connect other $1 : pyodbc.connect cx_Oracle.connect oracledb.connect duckdb.connect
    !value same : Connection#cursor Connection#connect Connection#begin Connection#__enter__
    !sql $1|sql : Connection#execute Connection#executescript Connection#executemany
    !sql $1|sql : Connection#exec_driver_sql Connection#fetch Connection#fetchrow
    !quiet : Connection#commit Connection#close Connection#rollback Connection#fetchall
    !quiet : Connection#fetchone Connection#fetchmany Connection#iterdump Connection#dispose
    !value first : sqlalchemy.text
    curl -X GET -- $1|url : requests.get requests.head requests.options httpx.get httpx.head
    curl -X GET -- $1|url : urllib.request.urlopen urllib2.urlopen urllib.urlopen
    curl -X POST -- $1|url : requests.post httpx.post
    curl -X PUT -- $1|url : requests.put httpx.put
    curl -X PATCH -- $1|url : requests.patch httpx.patch
    curl -X DELETE -- $1|url : requests.delete httpx.delete
    !request : requests.request httpx.request
    !quiet =Session : requests.Session requests.session httpx.Client httpx.AsyncClient
    !quiet =Session : aiohttp.ClientSession
    curl -X GET -- $1|url : Session#get Session#head Session#options
    curl -X POST -- $1|url : Session#post
    curl -X PUT -- $1|url : Session#put
    curl -X PATCH -- $1|url : Session#patch
    curl -X DELETE -- $1|url : Session#delete
    !request : Session#request Session#send
    !quiet : Session#close Session#mount Session#__enter__
    !quiet : requests.exceptions.* requests.utils.* requests.codes.* requests.adapters.*
    !unknown : socket.socket socket.create_connection socket.create_server socketserver.*
    !quiet : socket.gethostname socket.gethostbyname socket.getaddrinfo socket.getfqdn
    !quiet : socket.inet_aton socket.inet_ntoa socket.setdefaulttimeout
    !unknown : ssl.* smtplib.* ftplib.* telnetlib.* imaplib.* poplib.* xmlrpc.* http.client.*
    !unknown : http.server.* paramiko.* fabric.* asyncio.open_connection boto3.* botocore.*
    !unknown : redis.* pymongo.* kafka.* pika.* docker.* kubernetes.* google.* azure.* stripe.*
    !quiet : ssl.create_default_context ssl.OPENSSL_VERSION
    !quiet : os.path.* os.stat os.lstat os.listdir os.scandir os.walk os.access os.getpid
    !quiet : os.getppid os.getuid os.getgid os.geteuid os.getlogin os.uname os.cpu_count os.umask
    !quiet : os.urandom os.environ.* os.sep os.linesep os.name os.read os.close os.fstat os.isatty
    !quiet : os.get_terminal_size os.readlink os.times os.getloadavg os.sysconf os.fsync os._exit
    !quiet : os.getpgid os.getcwdb os.statvfs os.dup os.pipe os.write os.strerror os.waitpid
    !quiet : os.sched_getaffinity os.PathLike os.putenv os.getgroups os.get_exec_path
    !quiet : shutil.which shutil.disk_usage shutil.get_terminal_size shutil.ignore_patterns
    !quiet : shutil.copyfileobj shutil.get_archive_formats
    tee -- $1|base_name : shutil.make_archive
    !unknown : shutil.unpack_archive shutil.copystat shutil.copymode
    !quiet : subprocess.PIPE subprocess.DEVNULL subprocess.STDOUT subprocess.CalledProcessError
    !quiet : subprocess.list2cmdline subprocess.TimeoutExpired subprocess.CompletedProcess
    !quiet : print len range str int float bool list dict set tuple frozenset bytearray memoryview
    !quiet : abs all any ascii bin callable chr complex dir divmod enumerate filter format hasattr
    !quiet : hash help hex id input isinstance issubclass iter map max min next object oct ord pow
    !quiet : property repr reversed round slice sorted staticmethod classmethod sum super type zip
    !quiet : exit quit unicode xrange raw_input long reduce aiter anext copyright credits license
    !quiet : Exception ValueError TypeError KeyError IndexError RuntimeError OSError IOError
    !quiet : SystemExit AssertionError AttributeError ImportError ModuleNotFoundError StopIteration
    !quiet : FileNotFoundError PermissionError NotImplementedError UnicodeDecodeError BaseException
    !quiet : KeyboardInterrupt ZeroDivisionError ArithmeticError EOFError TimeoutError
    !quiet : sys.* json.* re.* math.* cmath.* datetime.* time.* calendar.* collections.* itertools.*
    !quiet : functools.* operator.* string.* textwrap.* random.* statistics.* decimal.* fractions.*
    !quiet : hashlib.* hmac.* base64.* binascii.* struct.* copy.* pprint.* csv.* uuid.* secrets.*
    !quiet : platform.* locale.* getpass.getuser argparse.* optparse.* logging.* warnings.*
    !quiet : traceback.* types.* typing.* typing_extensions.* enum.* dataclasses.* abc.* contextlib.*
    !quiet : inspect.* ast.* dis.* tokenize.* keyword.* symtable.* glob.* fnmatch.* heapq.* bisect.*
    !quiet =any : xml.* email.* configparser.*
    !quiet : array.* queue.* weakref.* difflib.* html.* urllib.parse.* urlparse.* ipaddress.*
    !quiet : io.* zlib.* codecs.* unicodedata.* gettext.* tomllib.* tomli.* toml.*
    !quiet : mimetypes.* http.HTTPStatus shlex.* sysconfig.* site.* gc.* resource.*
    !quiet : threading.* concurrent.* asyncio.* numbers.* zoneinfo.* graphlib.* colorsys.* errno.*
    !quiet : signal.* select.* atexit.* tracemalloc.* plistlib.* netrc.* linecache.* filecmp.*
    !quiet : stat.* __future__.* pkgutil.* pkg_resources.* unittest.* doctest.* timeit.default_timer
    !quiet : pydoc.* tempfile.* fcntl.* pwd.* grp.* zipfile.is_zipfile tarfile.is_tarfile
    !quiet : gzip.compress gzip.decompress sqlite3.register_adapter sqlite3.register_converter
    !quiet : pickle.dumps pickle.HIGHEST_PROTOCOL urllib.error.* urllib.request.Request
    !unknown : pickle.load pickle.loads pickle.Unpickler dill.* cloudpickle.* shelve.* joblib.load
    !unknown : yaml.load yaml.unsafe_load yaml.full_load yaml.load_all sys.path_hooks.*
    !unknown : asyncio.subprocess.* asyncio.start_server asyncio.start_unix_server
    !unknown : logging.handlers.* concurrent.futures.process.*
    !quiet : pickle.dump yaml.* simplejson.* orjson.* ujson.* dateutil.* pytz.* tqdm.* rich.*
    !quiet : colorama.* tabulate.* chardet.* charset_normalizer.* certifi.* packaging.* jsonschema.*
    !quiet : regex.* jwt.* requests.* httpx.* more_itertools.* tiktoken.* pygments.* markdown.*
    !quiet =any : numpy.* pandas.* scipy.* sklearn.* matplotlib.* PIL.* torch.* tensorflow.* keras.*
    !quiet =any : transformers.* tokenizers.* bs4.* lxml.* jinja2.* attr.* attrs.* pydantic.*
    !quiet =any : pydantic_settings.* networkx.* sympy.* click.* typer.* dotenv.* psutil.* flask.*
    !quiet =any : fastapi.* starlette.* cryptography.* nltk.* spacy.* cv2.* xlrd.* pyarrow.*
    !quiet =any : openpyxl.* polars.* seaborn.* plotly.* shapely.* h5py.* docutils.* toolz.*
    !quiet : django.VERSION django.get_version setuptools.__version__ pip.__version__ hypothesis.*
    !quiet : pytest.__version__ pytest.fixture pytest.raises pytest.mark.* wheel.__version__
    !unknown : torch.load torch.save numpy.load numpy.save numpy.savetxt numpy.savez pytest.main
    !unknown : pandas.read_pickle torch.hub.* numpy.ctypeslib.* pandas.eval numpy.f2py.*
    !unknown : site.addsitedir matplotlib.pyplot.savefig cv2.imwrite psutil.Process click.launch
    !unknown : logging.config.* logging.FileHandler dotenv.set_key sys.addaudithook
    """,
    verbs: """
      unlink rmtree rmdir rename write writelines replace_one write_text write_bytes truncate delete delete_one
      delete_many delete_all destroy destroy_all drop drop_all drop_database drop_collection
      drop_table drop_index bulk_delete bulk_update bulk_create remove_all purge wipe flushall
      flushdb terminate kill send_signal execute executescript executemany executesql exec_command
      query system popen spawn run_command sendall sendto send_message send_mail sendmail
      send_raw_email publish post put patch request urlopen connect bind listen save to_csv to_sql
      to_parquet to_pickle to_excel to_json to_feather to_hdf savefig tofile put_object
      delete_object delete_objects delete_bucket upload_file upload_fileobj download_file extractall
      extract terminate_instances insert_one insert_many update_one update_many find_one_and_delete
      create_all migrate call_command exec eval loads store storbinary
      rmd dele mkd logout_all revoke reset_password shutdown serve_forever hset hdel
      """
  )
}
