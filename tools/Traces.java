import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/// Searches a folder for a name, in any case: in paths, in files of any kind, and in the entries of archives.
///
/// `java tools/Traces.java NAME FOLDER` prints each place and fails when there is one. The reports of test runs are
/// left out, since they contain the environment of the machine.
final class Traces {

    private static final int[] ARCHIVE = {'P', 'K', 3, 4};

    private final String name;
    private final List<String> found = new ArrayList<>();
    private int read;

    private Traces(String name) {
        this.name = name.toLowerCase(Locale.ROOT);
    }

    public static void main(String... arguments) throws IOException {
        var traces = new Traces(arguments[0]);
        traces.walk(Path.of(arguments[1]));
        traces.found.forEach(place -> System.out.println("left of " + traces.name + ": " + place));
        System.out.println(traces.read + " files and entries of archives searched.");
        System.exit(traces.found.isEmpty() && traces.read > 0 ? 0 : 1);
    }

    private void walk(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.endsWith("surefire-reports") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                search(folder.relativize(file).toString(), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void search(String place, byte[] bytes) throws IOException {
        read++;
        if (holds(place) || holds(new String(bytes, StandardCharsets.ISO_8859_1))) {
            found.add(place);
        }
        if (isArchive(bytes)) {
            var entries = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                search(place + "!" + entry.getName(), entries.readAllBytes());
            }
        }
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(name);
    }

    private static boolean isArchive(byte[] bytes) {
        for (var i = 0; i < ARCHIVE.length; i++) {
            if (bytes.length <= i || bytes[i] != ARCHIVE[i]) {
                return false;
            }
        }
        return true;
    }
}
