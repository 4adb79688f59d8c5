import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tests what `Fork` makes of names and arguments and what it refuses: `java tools/ForkTest.java`, in the work tree, on
/// JDK 25. It is a program of its own because `Fork` is in no module; `.ci/fork` tests the forks themselves.
final class ForkTest {

    private static final List<String> FAILED = new ArrayList<>();
    private static int checks;

    private ForkTest() {}

    public static void main(String... arguments) throws IOException {
        names_take_every_form();
        one_word_is_the_same_in_every_writing();
        the_old_name_becomes_the_form_that_it_stands_for();
        packages_that_cannot_be_are_refused();
        names_that_cannot_be_are_refused();
        modules_are_those_of_a_fork();
        marks_say_what_a_fork_has_otherwise();
        marks_that_do_not_fit_are_reported();
        all_that_is_wrong_is_said_at_once();
        taken_folders_are_refused_and_left_alone();
        a_dry_run_lists_and_writes_nothing();
        a_fork_without_the_sample_leaves_it_out();
        FAILED.forEach(System.out::println);
        System.out.println("ForkTest: " + checks + " checks, " + FAILED.size() + " failed.");
        System.exit(FAILED.isEmpty() && checks > 0 ? 0 : 1);
    }

    private static void names_take_every_form() {
        for (var title : List.of("Acme Shop 2", "acme-shop-2", "Acme Shop-2")) {
            equal("acme-shop-2", names(title).dashed());
            equal("ACME_SHOP_2", names(title).settings());
            equal("acme_shop_2", names(title).metrics());
            equal("AcmeShop2", names(title).identifier());
        }
        equal("acme-shop", names("AcmeShop").dashed());
        equal("acme-api", names("AcmeAPI").dashed());
        equal("api-gate", names("APIGate").dashed());
        equal("shop2-go", names("Shop2Go").dashed());
    }

    private static void one_word_is_the_same_in_every_writing() {
        for (var title : List.of("Shop", "shop", "SHOP")) {
            equal("shop SHOP shop Shop", String.join(
                    " ",
                    names(title).dashed(),
                    names(title).settings(),
                    names(title).metrics(),
                    names(title).identifier()));
        }
    }

    private static void the_old_name_becomes_the_form_that_it_stands_for() {
        var names = new Fork.Names("io.acme.shop", "Acme Shop");
        Map.ofEntries(
                        Map.entry("import com.gyroscops.domain.A;", "import io.acme.shop.domain.A;"),
                        Map.entry("src/com/gyroscops/A.java", "src/io/acme/shop/A.java"),
                        Map.entry("\"|com\\\\.gyroscops|\"", "\"|io\\\\.acme\\\\.shop|\""),
                        Map.entry("of(\"com\", \"gyroscops\")", "of(\"io\", \"acme\", \"shop\")"),
                        Map.entry("<groupId>com.gyroscops</groupId>", "<groupId>io.acme.shop</groupId>"),
                        Map.entry("<artifactId>gyroscops</artifactId>", "<artifactId>acme-shop</artifactId>"),
                        Map.entry("target/gyroscops.jar", "target/acme-shop.jar"),
                        Map.entry("GYROSCOPS_PORT=0", "ACME_SHOP_PORT=0"),
                        Map.entry("gyroscops_cache_lookups", "acme_shop_cache_lookups"),
                        Map.entry("\"gyroscops.cache.lookups\"", "\"acme_shop.cache.lookups\""),
                        Map.entry("<title>Gyroscops</title>", "<title>Acme Shop</title>"),
                        Map.entry("class GyroscopsMain", "class AcmeShopMain"),
                        Map.entry("telecom.gyroscopsia", "telecom.acme-shopia"))
                .forEach((old, renamed) -> equal(renamed, names.in(old)));
        equal("com.com.acme.shop2", new Fork.Names("com.com.acme.shop2", "X").in("com.gyroscops"));
    }

    private static void packages_that_cannot_be_are_refused() {
        for (var name : List.of("shop", "com.acme.shop", "io.acme.domain_2.record", "A.b")) {
            equal(List.of(), Fork.Names.problemsOfPackage(name));
        }
        for (var name : List.of(
                "", ".", "com.", "com..acme", "com.7up", "com.acme-shop", "com.class.shop", "com.true", "com._.shop",
                "java.shop", "javax.shop", "com.aux.shop", "com.acme.gyroscops", "com.\u00e9t\u00e9")) {
            check("package '" + name + "' is refused", !Fork.Names.problemsOfPackage(name).isEmpty());
        }
    }

    private static void names_that_cannot_be_are_refused() {
        for (var name : List.of("Shop", "shop", "Acme Shop", "Acme-Shop", "A1")) {
            equal(List.of(), Fork.Names.problemsOfName(name, Set.of("PATH", "SHOPPING", "HOME")));
        }
        for (var name : List.of(
                "", " ", "2 Shops", "Shop ", "Acme  Shop", "Acme_Shop", "Shop!", "\u00c9t\u00e9", "<b>", "Domain",
                "Architecture Rules", "Con", "Java", "New Gyroscops", "Gyro Scops", "Gyro-Scops")) {
            check("name '" + name + "' is refused", !Fork.Names.problemsOfName(name, Set.of()).isEmpty());
        }
        check("a prefix that is in use is refused", Fork.Names.problemsOfName("Shop", Set.of("SHOP_ID"))
                .toString().contains("SHOP_ID"));
    }

    private static void modules_are_those_of_a_fork() throws IOException {
        var problems = new ArrayList<String>();
        var modules = new TreeSet<String>();
        for (var file : List.of("pom.xml", "course/pom.xml")) {
            Pattern.compile("<module>(.+?)</module>")
                    .matcher(Fork.Edits.marked(file, Files.readString(root().resolve(file)), false, problems))
                    .results()
                    .forEach(module -> modules.add(module.group(1).replace('/', '-')));
        }
        equal(modules, new TreeSet<>(Fork.Names.MODULES));
        equal(List.of(), problems);
    }

    private static void marks_say_what_a_fork_has_otherwise() {
        var text = """
                a
                <!-- fork:drop -->
                b
                <!-- fork:end -->
                <!-- fork:only
                c
                fork:end -->
                b <!-- fork:drop-line -->
                d, and not `fork:drop`
                // fork:sample
                e
                // fork:end
                f // fork:sample-line
                | g <!-- fork:sample-line --> |
                /* fork:no-sample
                h
                fork:end */
                """;
        var problems = new ArrayList<String>();
        equal("a\nc\nd, and not `fork:drop`\ne\nf\n| g |\n", Fork.Edits.marked("x.md", text, false, problems));
        equal("a\nc\nd, and not `fork:drop`\nh\n", Fork.Edits.marked("x.md", text, true, problems));
        equal(List.of(), problems);
    }

    private static void marks_that_do_not_fit_are_reported() {
        for (var text : List.of("fork:drop\n", "fork:end\n", "fork:drop\nfork:only\nfork:end\n")) {
            var problems = new ArrayList<String>();
            Fork.Edits.marked("x.md", text, false, problems);
            check("'" + text.strip() + "' is reported", problems.toString().contains("x.md"));
        }
    }

    private static void all_that_is_wrong_is_said_at_once() {
        var run = Run.of("--package", "com.7", "--name", "Domain", "--colour", "--into", "x", "--into=y", "--name");
        equal(Fork.BAD_ARGUMENTS, run.status());
        for (var problem :
                List.of("'7'", "Domain", "'--colour' is not an option", "--into is given twice", "needs a value")) {
            check("it says " + problem, run.err().contains(problem));
        }
        var nothing = Run.of();
        equal(Fork.BAD_ARGUMENTS, nothing.status());
        for (var option : List.of("--package", "--name", "--into")) {
            check(option + " is missing", nothing.err().contains(option + " is missing"));
        }
        equal(Fork.BAD_ARGUMENTS, Run.of("--package", "com.acme", "--name", "Shop", "--into", "target/fork").status());
        equal(Fork.DONE, Run.of("--help", "--colour").status());
    }

    private static void taken_folders_are_refused_and_left_alone() throws IOException {
        var folder = Files.createTempDirectory("fork");
        var file = Files.writeString(folder.resolve("mine.txt"), "mine");
        try {
            for (var into : List.of(folder, file)) {
                var run = Run.of("--package=com.acme.shop", "--name=Acme Shop", "--into=" + into);
                equal(Fork.TARGET_TAKEN, run.status());
                check("it names the folder", run.err().contains(into.getFileName().toString()));
            }
            equal("mine", Files.readString(file));
            equal(1, folder.toFile().list().length);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static void a_dry_run_lists_and_writes_nothing() throws IOException {
        var folder = Files.createTempDirectory("fork");
        try {
            var run = Run.of("--package=com.acme.shop", "--name=Acme Shop", "--into=" + folder, "--dry-run");
            equal(Fork.DONE, run.status());
            equal(0, folder.toFile().list().length);
            var written = Arrays.stream(run.out().split("\n"))
                    .filter(line -> line.startsWith("write "))
                    .map(line -> line.split(" ")[1])
                    .toList();
            check("the README is written", written.contains("README.md"));
            check("packages are moved", written.contains(
                    "bootstrap/src/main/java/com/acme/shop/bootstrap/Main.java"));
            check("the tool stays behind", written.stream().noneMatch(path -> path.contains("ork")
                    && (path.startsWith("tools/") || path.startsWith(".ci/"))));
            check("nothing built goes along", written.stream().noneMatch(path -> path.contains("target/")));
        } finally {
            Files.delete(folder);
        }
    }

    private static void a_fork_without_the_sample_leaves_it_out() {
        var into = Path.of(System.getProperty("java.io.tmpdir"), "fork-that-is-not-written").toString();
        var run = Run.of("--package=com.acme.shop", "--name=Shop", "--into=" + into, "--without-sample", "--dry-run");
        equal("", run.err());
        equal(Fork.DONE, run.status());
        var written = Arrays.stream(run.out().split("\n"))
                .filter(line -> line.startsWith("write "))
                .map(line -> line.split(" ")[1])
                .toList();
        check(
                "it has the shared kernel",
                written.contains("domain/src/main/java/com/acme/shop/domain/shared/Money.java"));
        check(
                "it has no payment",
                written.stream().noneMatch(path -> path.toLowerCase(Locale.ROOT).contains("payment")));
        check(
                "it says why a test is left out",
                run.out().contains("AotTrainingScript")
                        && run.out()
                                .contains(
                                        "leave out adapters-rest/src/test/java/com/gyroscops"
                                                + "/adapters/rest/CommandsTest.java: "));
    }

    private static Fork.Names names(String title) {
        return new Fork.Names("com.acme.shop", title);
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("tools/Fork.java")) ? here : here.getParent();
    }

    private static void equal(Object expected, Object actual) {
        check("expected " + expected + ", but it was " + actual, expected.equals(actual));
    }

    private static void check(String what, boolean holds) {
        checks++;
        if (!holds) {
            FAILED.add("FAILED " + StackWalker.getInstance()
                    .walk(frames -> frames.map(frame -> frame.getMethodName())
                            .filter(name -> !Set.of("check", "equal").contains(name) && !name.startsWith("lambda"))
                            .findFirst()
                            .orElse("")) + ": " + what);
        }
    }

    private record Run(int status, String out, String err) {

        static Run of(String... arguments) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var status = Fork.run(root(), Map.of(), new PrintStream(out), new PrintStream(err), arguments);
            return new Run(status, out.toString(), err.toString());
        }
    }
}
