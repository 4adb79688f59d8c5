import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/// Makes a project of your own of this one: copies the files that git tracks to another folder, under another name.
///
/// `java tools/Fork.java --help` prints the options. Everything is read, renamed and searched for traces of the old
/// name in memory before the first file is written. The source is Java 17, because that may be the `java` on the path
/// of a machine whose Maven finds the JDK 25 by itself.
///
/// Marks in the files define where a fork differs: lines between `fork:drop` or `fork:only` and `fork:end`, or a line
/// with `fork:drop-line`. `fork:sample` and `fork:sample-line` mark what only a fork with the sample keeps, and
/// `fork:no-sample` what only a fork without it has.
public final class Fork {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_ARGUMENTS = 2;
    static final int TARGET_TAKEN = 3;

    private static final String HELP = """
            Makes a project of your own of this one.

              java tools/Fork.java --package com.acme.shop --name "Acme Shop" --into ../acme-shop

            --package NAME     the root package, which is the groupId, too
            --name NAME        its name: words of ASCII letters and digits, separated by spaces, hyphens or capitals
            --into FOLDER      the target; it is created, and may exist only if it is empty
            --without-sample   without payments: the framework, ready for a context of your own
            --dry-run          prints what it would write, and writes nothing
            --help             prints this

            The name "Acme Shop", like "AcmeShop" and "acme-shop", makes
              acme-shop    of artifacts, the runnable jar and what browsers remember
              ACME_SHOP_   of settings
              acme_shop_   of metrics
              AcmeShop     of Java identifiers
            and stands in titles, messages and documents as it is given.

            Exit status: 0 success; 1 failure (no git, not this project's work tree, a file that cannot be read or
            written); 2 invalid arguments, all of which are reported; 3 the folder is not empty. With 2 and 3, and
            unless writing itself fails, nothing is changed.
            """;

    /// Paths of this project's decisions, pictures and history, which a fork does not get.
    private static final List<String> LEFT_OUT = List.of(
            "tools/Fork.java",
            "tools/ForkTest.java",
            "tools/Traces.java",
            "tools/sample.txt",
            ".ci/fork",
            "docs/adr/0022-*",
            "course/bug-museum/**",
            "docs/bug-museum.md",
            "docs/rows.md",
            "course/exercises/**",
            "docs/exercises/**",
            ".ci/exercises",
            "docs/adr/0028-*",
            "docs/adr/0025-*",
            "docs/adr/0026-*",
            "docs/images/*.png");

    private static final String CHANGELOG = "CHANGELOG.md";
    private static final String UNRELEASED = "## [Unreleased]";

    private Fork() {}

    public static void main(String... arguments) {
        System.exit(run(Path.of(""), System.getenv(), System.out, System.err, arguments));
    }

    static int run(Path from, Map<String, String> environment, PrintStream out, PrintStream err, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(HELP);
            return DONE;
        }
        var problems = new ArrayList<String>();
        try {
            var order = Order.of(List.of(arguments), from, environment, problems);
            if (!problems.isEmpty()) {
                problems.forEach(problem -> err.println("Fork: " + problem));
                err.println("Fork: --help prints the options. Nothing was changed.");
                return BAD_ARGUMENTS;
            }
            var root = root(from);
            if (order.into().startsWith(root)) {
                err.println("Fork: --into has to be outside this project. Nothing was changed.");
                return BAD_ARGUMENTS;
            }
            if (isTaken(order.into())) {
                err.println("Fork: " + order.into() + " exists and is not empty. Nothing was changed.");
                return TARGET_TAKEN;
            }
            var leftOut = new TreeMap<String, String>();
            Map<String, Content> files;
            try {
                files = files(root, order, leftOut);
            } finally {
                if (order.dryRun()) {
                    leftOut.forEach((path, why) -> out.println("leave out " + path + ": " + why));
                }
            }
            if (order.dryRun()) {
                files.forEach((path, file) -> out.println("write " + path + file.origin(path)));
                out.println(files.size() + " files would be written to " + order.into());
                return DONE;
            }
            write(files, order.into());
            out.print(next(order, files.size()));
            return DONE;
        } catch (Failure failure) {
            err.println("Fork: " + failure.getMessage());
            return FAILED;
        } catch (IOException failure) {
            err.println("Fork: " + failure);
            return FAILED;
        }
    }

    private static String next(Order order, int files) {
        return order.names().title() + " is in " + order.into() + ": " + files + " files. Next:\n"
                + "  cd \"" + order.into() + "\"\n"
                + "  git init\n"
                + "  mvn verify\n"
                + "  mvn -q compile exec:exec\n";
    }

    /// The root of git's work tree around `from`, if it is this project's.
    private static Path root(Path from) throws IOException {
        var here = from.toAbsolutePath();
        var root = real(Path.of(git(here, "rev-parse", "--show-toplevel").strip()));
        if (!Files.exists(root.resolve("tools/Fork.java"))) {
            throw new Failure("run this in the work tree of the project; " + here + " is not in it.");
        }
        return root;
    }

    private static String git(Path folder, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            throw new Failure("git is not on the path; it lists the files of the project.");
        }
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new Failure("git failed: `" + String.join(" ", command) + "`.");
            }
        } catch (InterruptedException interrupted) {
            throw new Failure("interrupted.");
        }
        return said;
    }

    private static boolean isTaken(Path into) throws IOException {
        if (Files.notExists(into)) {
            return false;
        }
        if (!Files.isDirectory(into)) {
            return true;
        }
        try (var inside = Files.list(into)) {
            return inside.findAny().isPresent();
        }
    }

    /// The files to write, by their path below the target.
    ///
    /// @param leftOut receives the paths that are left out with the sample, and why
    private static Map<String, Content> files(Path root, Order order, Map<String, String> leftOut) throws IOException {
        var tracked = tracked(root);
        var never = new Globs(LEFT_OUT);
        var kept = new TreeMap<String, Content>();
        tracked.forEach((path, executable) -> {
            if (!never.match(path)) {
                kept.put(path, Content.read(root, path, executable));
            }
        });
        never.checkAll("the tool itself");
        var problems = new ArrayList<String>();
        kept.replaceAll((path, content) -> Edits.of(path, content, order.withoutSample(), problems));
        var files = order.withoutSample() ? Sample.read(root).leaveOut(kept, leftOut, problems) : kept;
        var renamed = new TreeMap<String, Content>();
        files.forEach((path, content) -> renamed.put(order.names().in(path), order.names().in(content)));
        renamed.forEach((path, content) -> {
            if (Names.remainIn(path) || Names.remainIn(new String(content.bytes(), StandardCharsets.ISO_8859_1))) {
                problems.add(content.from() + " would keep the old name.");
            }
        });
        if (!problems.isEmpty()) {
            throw new Failure(String.join("\nFork: ", problems) + "\nFork: Nothing was changed.");
        }
        return renamed;
    }

    /// The files of the work tree that git tracks, and whether they are executable.
    private static Map<String, Boolean> tracked(Path root) throws IOException {
        var tracked = new TreeMap<String, Boolean>();
        for (var line : git(root, "ls-files", "-z", "--stage").split("\0")) {
            var path = line.substring(line.indexOf('\t') + 1);
            if (!line.startsWith("100")) {
                throw new Failure(path + " is a link or a submodule, which cannot be copied.");
            }
            if (Files.exists(root.resolve(path))) {
                tracked.put(path, line.startsWith("100755"));
            }
        }
        return tracked;
    }

    private static void write(Map<String, Content> files, Path into) throws IOException {
        for (var file : files.entrySet()) {
            var target = into.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().bytes());
            if (file.getValue().executable() && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                var allowed = new TreeSet<>(Files.getPosixFilePermissions(target));
                allowed.addAll(Set.of(
                        PosixFilePermission.OWNER_EXECUTE,
                        PosixFilePermission.GROUP_EXECUTE,
                        PosixFilePermission.OTHERS_EXECUTE));
                Files.setPosixFilePermissions(target, allowed);
            }
        }
    }

    /// `path` with its links resolved, as far as it exists.
    private static Path real(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute) || absolute.getParent() == null) {
            return absolute.toRealPath();
        }
        return real(absolute.getParent()).resolve(absolute.getFileName());
    }

    /// The arguments, once they are checked.
    private record Order(Names names, Path into, boolean withoutSample, boolean dryRun) {

        private static final Set<String> VALUES = Set.of("--package", "--name", "--into");
        private static final Set<String> FLAGS = Set.of("--without-sample", "--dry-run");

        /// Adds everything that is wrong to `problems`; the order may be used only if nothing was added.
        static Order of(List<String> arguments, Path from, Map<String, String> environment, List<String> problems) {
            var values = new TreeMap<String, String>();
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                var option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
                String value;
                if (FLAGS.contains(argument)) {
                    value = "";
                } else if (!VALUES.contains(option)) {
                    problems.add("'" + argument + "' is not an option.");
                    continue;
                } else if (!option.equals(argument)) {
                    value = argument.substring(option.length() + 1);
                } else if (rest.hasNext()) {
                    value = rest.next();
                } else {
                    problems.add(option + " needs a value.");
                    values.putIfAbsent(option, null);
                    continue;
                }
                if (values.put(option, value) != null) {
                    problems.add(option + " is given twice.");
                }
            }
            VALUES.stream()
                    .sorted()
                    .filter(option -> !values.containsKey(option))
                    .forEach(option -> problems.add(option + " is missing."));
            var root = Optional.ofNullable(values.get("--package"));
            root.ifPresent(name -> problems.addAll(Names.problemsOfPackage(name)));
            var title = Optional.ofNullable(values.get("--name"));
            title.ifPresent(name -> problems.addAll(Names.problemsOfName(name, environment.keySet())));
            var into = Optional.ofNullable(values.get("--into")).flatMap(name -> folder(name, from, problems));
            return new Order(
                    new Names(root.orElse(""), title.orElse("")),
                    into.orElse(Path.of("")),
                    values.containsKey("--without-sample"),
                    values.containsKey("--dry-run"));
        }

        private static Optional<Path> folder(String name, Path from, List<String> problems) {
            if (name.isBlank()) {
                problems.add("--into needs a folder.");
                return Optional.empty();
            }
            try {
                return Optional.of(real(from.resolve(name)));
            } catch (InvalidPathException invalid) {
                problems.add("--into '" + name + "' is not a path: " + invalid.getReason() + ".");
                return Optional.empty();
            } catch (IOException unreadable) {
                throw new Failure("--into '" + name + "' cannot be read: " + unreadable);
            }
        }
    }

    /// The new name in all its forms.
    ///
    /// @param root the root package
    /// @param title the name as it is written in text
    record Names(String root, String title) {

        private static final String OLD = "gyroscops";
        /// The package with any separator that code, paths, patterns and lists use, and the name alone.
        private static final Pattern OLD_NAMES = Pattern.compile(
                "\\bcom(?<between>\\.|/|\\\\\\\\\\.|\", \")gyroscops\\b"
                        + "|(?<metric>gyroscops(?=_|\\.(?!jar\\b)[a-z]))"
                        + "|(?<identifier>(?<=[A-Za-z0-9_])Gyroscops|Gyroscops(?=[A-Za-z0-9_]))"
                        + "|GYROSCOPS|Gyroscops|gyroscops");
        private static final Pattern TITLE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*");
        private static final Pattern PART = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
        private static final Set<String> NOT_OURS = Set.of("java", "javax", "jdk", "sun");
        /// Device names of Windows, with any extension.
        private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");
        /// The other artifacts of a fork, whose names it cannot have itself.
        static final Set<String> MODULES = Set.of(
                "domain",
                "eventsourcing",
                "application",
                "infrastructure-json",
                "infrastructure-inmemory",
                "infrastructure-redis",
                "web",
                "explorer",
                "adapters-rest",
                "bootstrap",
                "eventsourcing-testkit",
                "course",
                "tutorial",
                "architecture-rules",
                "architecture-rules-maven-plugin",
                "architecture-tests",
                "browser-tests",
                "benchmarks",
                "benchmarks-axon4");
        /// Prefixes of environment variables that other programs read.
        private static final Set<String> PREFIXES = Set.of(
                "JAVA", "JDK", "MAVEN", "GIT", "DOCKER", "CI", "GITHUB", "GITLAB", "LC", "XDG", "SSH", "DBUS");

        static List<String> problemsOfPackage(String name) {
            var problems = new ArrayList<String>();
            var parts = name.split("\\.", -1);
            for (var part : parts) {
                if (!PART.matcher(part).matches()) {
                    problems.add("--package '" + name + "' is not a package name: '" + part
                            + "' has to be ASCII letters, digits and _, not a digit first.");
                } else if (!SourceVersion.isName(part)) {
                    problems.add("--package '" + name + "' is not a package name: '" + part + "' is a Java keyword.");
                } else if (DEVICE.matcher(part).matches()) {
                    problems.add("--package '" + name + "': Windows can have no folder called '" + part + "'.");
                }
            }
            if (NOT_OURS.contains(parts[0])) {
                problems.add("--package '" + name + "': packages below '" + parts[0] + "' belong to the JDK.");
            }
            if (remainIn(name)) {
                problems.add("--package '" + name + "' contains the old name.");
            }
            return problems;
        }

        static List<String> problemsOfName(String name, Set<String> variables) {
            if (!TITLE.matcher(name).matches()) {
                return List.of("--name '" + name + "' has to be words of ASCII letters and digits, a letter first, "
                        + "with one space or hyphen between two.");
            }
            var problems = new ArrayList<String>();
            var names = new Names("", name);
            if (remainIn(names.joined("", false))) {
                problems.add("--name '" + name + "' contains the old name.");
            }
            if (MODULES.contains(names.dashed())) {
                problems.add("--name '" + name + "' makes the artifact " + names.dashed()
                        + ", and there is a module of that name.");
            }
            if (DEVICE.matcher(names.dashed()).matches()) {
                problems.add("--name '" + name + "': Windows can have no file called '" + names.dashed() + ".jar'.");
            }
            var taken = variables.stream()
                    .filter(variable -> variable.toUpperCase(Locale.ROOT).startsWith(names.settings() + "_"))
                    .sorted()
                    .toList();
            if (!taken.isEmpty()) {
                problems.add("--name '" + name + "' makes settings that begin with " + names.settings()
                        + "_, as these variables do, which are set here: " + String.join(", ", taken) + ".");
            } else if (PREFIXES.contains(names.settings())) {
                problems.add("--name '" + name + "' makes settings that begin with " + names.settings()
                        + "_, as variables of other programs do.");
            }
            return problems;
        }

        static boolean remainIn(String text) {
            return text.toLowerCase(Locale.ROOT).contains(OLD);
        }

        String dashed() {
            return joined("-", false);
        }

        String settings() {
            return joined("_", false).toUpperCase(Locale.ROOT);
        }

        String metrics() {
            return joined("_", false);
        }

        String identifier() {
            return joined("", true);
        }

        private String joined(String between, boolean capital) {
            return Arrays.stream(title.split("[ -]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .map(word -> capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
                    .collect(Collectors.joining(between));
        }

        Content in(Content content) {
            return content.text()
                    .map(text -> content.with(in(text)))
                    .orElse(content);
        }

        String in(String text) {
            var found = OLD_NAMES.matcher(text);
            var renamed = new StringBuilder();
            while (found.find()) {
                var name = found.group();
                String becomes;
                if (found.group("between") != null) {
                    becomes = root.replace(".", found.group("between"));
                } else if (found.group("metric") != null) {
                    becomes = metrics();
                } else if (found.group("identifier") != null) {
                    becomes = identifier();
                } else if (name.equals("GYROSCOPS")) {
                    becomes = settings();
                } else {
                    becomes = name.equals(OLD) ? dashed() : title;
                }
                found.appendReplacement(renamed, Matcher.quoteReplacement(becomes));
            }
            return found.appendTail(renamed).toString();
        }
    }

    /// A file, and where it comes from.
    private record Content(String from, byte[] bytes, boolean executable) {

        static Content read(Path root, String path, boolean executable) {
            try {
                return new Content(path, Files.readAllBytes(root.resolve(path)), executable);
            } catch (IOException unreadable) {
                throw new Failure(path + " cannot be read: " + unreadable);
            }
        }

        /// Its text, unless it is binary.
        Optional<String> text() {
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return Optional.of(text).filter(decoded -> decoded.indexOf('\0') < 0);
            } catch (CharacterCodingException binary) {
                return Optional.empty();
            }
        }

        Content with(String text) {
            return new Content(from, text.getBytes(StandardCharsets.UTF_8), executable);
        }

        String origin(String path) {
            return path.equals(from) ? "" : " (from " + from + ")";
        }
    }

    /// Patterns of paths, which record whether they have matched.
    private static final class Globs {

        private final List<String> globs;
        private final List<PathMatcher> matchers;
        private final Set<String> unused;

        Globs(List<String> globs) {
            this.globs = globs;
            this.matchers = globs.stream()
                    .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                    .toList();
            this.unused = new TreeSet<>(globs);
        }

        boolean match(String path) {
            var matched = false;
            for (var i = 0; i < globs.size(); i++) {
                if (matchers.get(i).matches(Path.of(path))) {
                    unused.remove(globs.get(i));
                    matched = true;
                }
            }
            return matched;
        }

        /// Fails if a pattern matched no file: the file was renamed or deleted.
        void checkAll(String list) {
            if (!unused.isEmpty()) {
                throw new Failure(list + " has patterns that match no file: " + String.join(", ", unused));
            }
        }
    }

    /// The project without its sample: without the files that `tools/sample.txt` lists, and without the tests and the
    /// lines of pages that refer to these.
    ///
    /// @param files patterns of the sample's files
    /// @param words words that occur only in the sample
    private record Sample(Globs files, Pattern words) {

        private static final String LIST = "tools/sample.txt";
        private static final Pattern OWN_NAME = Pattern.compile("\\bcom\\.gyroscops\\.[\\w.]*\\w");
        private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Z]\\w+\\b");
        private static final Pattern SCRIPT_IMPORT = Pattern.compile("(?m)^import (?:.* from )?'(\\.{1,2}/[^']+)';");

        static Sample read(Path root) throws IOException {
            var lines = Files.readAllLines(root.resolve(LIST)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var words = lines.stream()
                    .filter(line -> line.startsWith("word "))
                    .map(line -> Pattern.quote(line.substring("word ".length())))
                    .collect(Collectors.joining("|"));
            return new Sample(
                    new Globs(lines.stream().filter(line -> !line.startsWith("word ")).toList()),
                    Pattern.compile("(?i)" + words));
        }

        /// `all` without the sample.
        ///
        /// @param leftOut receives the paths that are left out in addition to the list's, and why
        Map<String, Content> leaveOut(Map<String, Content> all, Map<String, String> leftOut, List<String> problems) {
            var left = new TreeMap<String, Content>();
            var gone = new TreeSet<String>();
            all.forEach((path, content) -> {
                if (files.match(path)) {
                    gone.add(path);
                    leftOut.put(path, LIST);
                } else {
                    left.put(path, content);
                }
            });
            files.checkAll(LIST);
            leaveOutTests(left, gone, leftOut);
            var pages = Pages.without(words, gone, left.keySet());
            left.replaceAll((path, content) -> path.endsWith(".md") ? pages.in(path, content, problems) : content);
            left.replaceAll((path, content) -> path.endsWith(".patch")
                    ? content.with(pages.patch(content.text().orElseThrow()))
                    : content);
            left.replaceAll((path, content) -> path.endsWith("/files.txt") ? listed(path, content, gone) : content);
            left.forEach((path, content) -> why(path, content, left, gone).ifPresent(reason -> problems.add(
                    content.from() + " is not the sample's and " + reason + ": see " + LIST + ".")));
            return left;
        }

        /// Leaves out tests that refer to files that are gone, until there is none.
        private void leaveOutTests(Map<String, Content> left, Set<String> gone, Map<String, String> leftOut) {
            var more = new TreeMap<String, String>();
            do {
                more.clear();
                left.forEach((path, content) -> {
                    if (isTest(path)) {
                        why(path, content, left, gone).ifPresent(reason -> more.put(path, reason));
                    }
                });
                more.keySet().forEach(left::remove);
                gone.addAll(more.keySet());
                leftOut.putAll(more);
            } while (!more.isEmpty());
        }

        private static boolean isTest(String path) {
            return path.contains("/src/test/");
        }

        /// Why a file refers to the sample, if it does.
        private Optional<String> why(String path, Content content, Map<String, Content> left, Set<String> gone) {
            if (words.matcher(path).find()) {
                return Optional.of("is called after it");
            }
            var text = content.text().orElse("");
            var said = words.matcher(text);
            if (said.find()) {
                return Optional.of("says '" + said.group() + "'");
            }
            if (path.endsWith("/package-info.java") && isTest(path)) {
                var folder = path.substring(0, path.lastIndexOf('/') + 1);
                var alone = left.keySet().stream().filter(other -> other.startsWith(folder)).count() == 1;
                return Optional.of("is of a package that is gone")
                        .filter(reason -> alone && gone.stream().anyMatch(other -> other.startsWith(folder)));
            }
            if (path.endsWith(".java")) {
                return ofJava(path, text, left, gone);
            }
            if (path.endsWith(".js")) {
                return SCRIPT_IMPORT
                        .matcher(text)
                        .results()
                        .map(found -> Path.of(path)
                                .resolveSibling(found.group(1))
                                .normalize()
                                .toString()
                                .replace('\\', '/'))
                        .filter(gone::contains)
                        .findFirst()
                        .map(name -> "imports " + name);
            }
            return Optional.empty();
        }

        private static Optional<String> ofJava(String path, String text, Map<String, Content> left, Set<String> gone) {
            var goneTypes = types(gone);
            var types = types(left.keySet());
            var full = OWN_NAME.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .filter(name -> isIn(goneTypes, name) && !isIn(types, name))
                    .findFirst();
            if (full.isPresent()) {
                return full.map(name -> "needs " + name);
            }
            var home = type(path);
            var beside = home.substring(0, home.lastIndexOf('.') + 1);
            return IDENTIFIER.matcher(text)
                    .results()
                    .map(found -> beside + found.group())
                    .filter(name -> goneTypes.contains(name) && !types.contains(name))
                    .findFirst()
                    .map(name -> "needs " + name);
        }

        private static Set<String> types(Set<String> paths) {
            return paths.stream()
                    .filter(path -> path.endsWith(".java") && path.contains("/java/"))
                    .map(Sample::type)
                    .collect(Collectors.toSet());
        }

        private static String type(String path) {
            return path.replaceFirst(".*/java/(.*)\\.java", "$1").replace('/', '.');
        }

        /// Whether `name` is one of `types`, a type nested in one, or a member of one.
        private static boolean isIn(Set<String> types, String name) {
            return types.contains(name)
                    || (name.contains(".") && isIn(types, name.substring(0, name.lastIndexOf('.'))));
        }

        /// A list of the files in its folder, without those that are gone.
        private static Content listed(String path, Content content, Set<String> gone) {
            var folder = path.substring(0, path.lastIndexOf('/') + 1);
            return content.with(content.text().orElseThrow().lines()
                    .filter(line -> !gone.contains(folder + line))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining()));
        }
    }

    /// Removes the paragraphs, items and table rows that refer to the sample, and the headings that have nothing left
    /// below them.
    ///
    /// @param names the simple names of the types that are gone
    private record Pages(Pattern words, Set<String> gone, Set<String> names) {

        private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)(?:#[^)]*)?\\)");
        private static final Pattern NAME = Pattern.compile("`(\\w+)(?:[.#][^`]*)?`");
        private static final Pattern BEGIN = Pattern.compile("\\s*(?:[-*] |\\d+\\. |\\|).*");
        private static final Pattern HEADING = Pattern.compile("(#+) .*\n");
        private static final String CONFIRMATION = "- Confirmation: ";

        static Pages without(Pattern words, Set<String> gone, Set<String> left) {
            var names = simpleNames(gone);
            names.removeAll(simpleNames(left));
            return new Pages(words, gone, names);
        }

        private static Set<String> simpleNames(Set<String> paths) {
            return Sample.types(paths).stream()
                    .map(type -> type.substring(type.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        Content in(String path, Content content, List<String> problems) {
            var kept = new ArrayList<String>();
            for (var read : units(content.text().orElseThrow())) {
                var unit = read.startsWith("```diff") ? patch(read) : read;
                if (!isGone(path, unit)) {
                    kept.add(unit);
                } else if (unit.startsWith(CONFIRMATION)) {
                    kept.add(confirmation(path, unit, problems));
                }
            }
            return content.with(joined(kept));
        }

        /// A decision's confirmation with those of its tests that are left.
        private String confirmation(String path, String unit, List<String> problems) {
            var there = Stream.of(unit.substring(CONFIRMATION.length()).strip().split("(?<=[,;])\\s+"))
                    .filter(part -> !isGone(path, part))
                    .collect(Collectors.joining(" "));
            if (!there.contains("`") && !there.matches("(?s).*\\bA\\d\\d\\b.*")) {
                problems.add(path + " has no confirmation that is left.");
            }
            return CONFIRMATION + there.replaceFirst("[,;]$", "") + "\n";
        }

        /// A patch without the context lines that are gone.
        String patch(String text) {
            return text.lines()
                    .map(line -> line.startsWith("@@ ") && words.matcher(line).find()
                            ? line.replaceFirst("(@@.*?@@).*", "$1")
                            : line)
                    .filter(line ->
                            !line.startsWith(" ") || !words.matcher(line).find())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }

        private boolean isGone(String path, String unit) {
            return words.matcher(unit).find()
                    || NAME.matcher(unit).results().anyMatch(found -> names.contains(found.group(1)))
                    || LINK.matcher(unit).results().anyMatch(found -> isGoneFile(path, found.group(1)));
        }

        private boolean isGoneFile(String path, String link) {
            if (link.contains(":")) {
                return false;
            }
            var target = Path.of(path).resolveSibling(link).normalize().toString().replace('\\', '/');
            return gone.contains(target);
        }

        /// Splits a page into paragraphs, items, rows, headings, blocks of code and empty lines.
        private static List<String> units(String text) {
            var units = new ArrayList<String>();
            var open = false;
            var code = false;
            for (var line : text.split("(?<=\n)")) {
                var fence = line.stripLeading().startsWith("```");
                var alone = line.isBlank() || HEADING.matcher(line).matches();
                if (open && !alone && (code || !BEGIN.matcher(line.strip()).matches()) && (code || !fence)) {
                    units.set(units.size() - 1, units.get(units.size() - 1) + line);
                } else if (code) {
                    units.set(units.size() - 1, units.get(units.size() - 1) + line);
                } else {
                    units.add(line);
                }
                code = fence != code;
                open = code || !alone && !fence;
            }
            return units;
        }

        /// Joins units, without headings of nothing, tables without rows, and repeated empty lines.
        private static String joined(List<String> units) {
            var kept = new ArrayList<String>();
            for (var index = 0; index < units.size(); index++) {
                var heading = HEADING.matcher(units.get(index));
                if (heading.matches() && isEmpty(heading.group(1).length(), units.subList(index + 1, units.size()))) {
                    continue;
                }
                var blank = units.get(index).isBlank();
                if (!blank || (!kept.isEmpty() && !kept.get(kept.size() - 1).isBlank())) {
                    kept.add(units.get(index));
                }
            }
            while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
                kept.remove(kept.size() - 1);
            }
            return String.join("", kept);
        }

        private static boolean isEmpty(int level, List<String> below) {
            for (var unit : below) {
                var heading = HEADING.matcher(unit);
                if (heading.matches()) {
                    return heading.group(1).length() <= level;
                }
                if (!unit.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Applies the marks that define where a fork differs from this project.
    static final class Edits {

        /// A mark in a comment of its own or at the end of its line; marks within other text are ignored.
        private static final Pattern MARK = Pattern.compile(
                "(?<=^\\s{0,20}(?:<!-- |# |// |/\\* )?)fork:(?:drop|only|sample|no-sample|end)(?=(?: -->| \\*/)?\\s*$)"
                        + "|(?<=<!-- |# |// )fork:(?:drop|sample)-line\\b");
        private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);\n");
        private static final Pattern LINE_MARK =
                Pattern.compile(" *(?:<!--|#|//) fork:sample-line(?: -->)?(?= *\\|?\\s*$)");

        private Edits() {}

        private static Content of(String path, Content content, boolean withoutSample, List<String> problems) {
            var text = content.text();
            if (text.isEmpty()) {
                return content;
            }
            var edited = marked(content.from(), text.get(), withoutSample, problems);
            if (path.endsWith(".java") && !edited.equals(text.get())) {
                edited = withoutUnusedImports(edited);
            }
            return content.with(path.equals(CHANGELOG) ? withoutHistory(edited, problems) : edited);
        }

        /// `text` without the imports that only dropped lines used.
        private static String withoutUnusedImports(String text) {
            return IMPORT.matcher(text).replaceAll(found -> {
                var used = Pattern.compile("(?m)^(?!import ).*\\b" + found.group(1) + "\\b").matcher(text).find();
                return used ? Matcher.quoteReplacement(found.group()) : "";
            });
        }

        private static String withoutHistory(String text, List<String> problems) {
            var heading = text.indexOf(UNRELEASED);
            if (heading < 0) {
                problems.add(CHANGELOG + " has no line '" + UNRELEASED + "', with which a fork's begins.");
                return text;
            }
            return text.substring(0, heading + UNRELEASED.length()) + "\n";
        }

        /// `text` without the marks and without the lines that they drop.
        static String marked(String path, String text, boolean withoutSample, List<String> problems) {
            if (!text.contains("fork:")) {
                return text;
            }
            var dropped = Set.of("fork:drop", withoutSample ? "fork:sample" : "fork:no-sample");
            var kept = new StringBuilder();
            var open = "";
            for (var line : text.split("(?<=\n)")) {
                var found = MARK.matcher(line);
                var mark = found.find() ? found.group().strip() : "";
                if (mark.isEmpty()) {
                    kept.append(dropped.contains(open) ? "" : line);
                } else if (mark.equals("fork:sample-line")) {
                    kept.append(
                            withoutSample || dropped.contains(open)
                                    ? ""
                                    : LINE_MARK.matcher(line).replaceFirst(""));
                } else if (!mark.equals("fork:drop-line")) {
                    if (mark.equals("fork:end") == open.isEmpty()) {
                        problems.add(path + ": '" + line.strip() + "' does not match the marks before it.");
                    }
                    open = mark.equals("fork:end") ? "" : mark;
                }
            }
            if (!open.isEmpty()) {
                problems.add(path + ": '" + open + "' has no end.");
            }
            return kept.toString();
        }
    }

    /// A fork cannot be made; the message says why.
    private static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }
}
