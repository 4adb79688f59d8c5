package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.CodeBase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The code that was read, and the problems in reading it.
///
/// @param root the package above all others
/// @param code the classes below the root
/// @param problems what could not be read; empty when everything was
record Code(String root, CodeBase code, List<String> problems) {

    /// Reads classes from folders and jars.
    ///
    /// @param wanted only classes below this package are kept; if it is empty, the package that all have in common
    /// @param mains the classes to check
    /// @param tests the adapters' tests
    /// @param libraries the dependencies of the others
    /// @throws UsageError if one of them is neither a folder nor a jar, or the classes have no package in common
    static Code read(
            Optional<String> wanted, List<Path> mains, List<Path> tests, List<Path> libraries, List<Path> sources) {
        var problems = new ArrayList<String>();
        var shipped = files(mains, problems);
        var proofs = files(tests, problems);
        var lent = files(libraries, problems);
        var all =
                imported(Stream.of(shipped, proofs, lent).flatMap(List::stream).toList());
        var names = all.stream().map(JavaClass::getName).collect(Collectors.toSet());
        Stream.of(shipped, proofs).flatMap(List::stream).forEach(files -> unread(files, names, problems));
        twice(Stream.of(shipped, proofs).flatMap(List::stream).toList(), problems);
        var root = wanted.orElseGet(() -> RootPackage.above(all.that(are(shipped, names, ""))));
        var classes = all.that(are(shipped, names, root));
        if (classes.isEmpty()) {
            problems.add("There is no class below `" + root + "` in " + join(mains) + "; "
                    + instead(all.that(are(shipped, names, ""))));
        }
        var tested = tests.isEmpty() ? Optional.<JavaClasses>empty() : Optional.of(all.that(are(proofs, names, root)));
        if (tested.filter(JavaClasses::isEmpty).isPresent()) {
            problems.add("There is no test class below `" + root + "` in " + join(tests) + ".");
        }
        var classPath = Stream.of(mains, libraries).flatMap(List::stream).toList();
        return new Code(root, new CodeBase(classes, tested, sources, classPath), problems);
    }

    private static String instead(JavaClasses others) {
        var packages = others.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .limit(5)
                .toList();
        return packages.isEmpty()
                ? "nothing was read there. Compile first, and name the folder that packages begin in."
                : "what is there lives in " + String.join(", ", packages) + ". Is the root right?";
    }

    private static List<ClassFiles> files(List<Path> paths, List<String> problems) {
        var found = new ArrayList<ClassFiles>();
        for (var path : paths) {
            if (!Files.isDirectory(path) && !path.toString().endsWith(".jar")) {
                throw new UsageError(path + " is neither a folder of classes nor a jar");
            }
            try {
                found.add(ClassFiles.in(path));
            } catch (IOException e) {
                problems.add(path + " cannot be read: " + e.getMessage());
            }
        }
        return found;
    }

    private static JavaClasses imported(List<ClassFiles> files) {
        var locations = files.stream().map(each -> location(each.path())).toList();
        return new ClassFileImporter()
                .withImportOption(
                        location -> !ClassFiles.isLeftOut(location.asURI().toString()))
                .importLocations(locations);
    }

    private static Location location(Path path) {
        if (Files.isDirectory(path)) {
            return Location.of(path);
        }
        try (var jar = new JarFile(path.toFile())) {
            return Location.of(jar);
        } catch (IOException e) {
            throw new UsageError(path + " cannot be read: " + e.getMessage());
        }
    }

    private static void unread(ClassFiles files, Set<String> names, List<String> problems) {
        var unread = files.unread(names);
        if (!unread.isEmpty()) {
            problems.add(unread.size() + " of the " + files.files().size() + " class files in " + files.path()
                    + " cannot be read, the first of them " + unread.get(0)
                    + ". Compile it anew; if it is made for a newer Java, this program needs a newer ArchUnit.");
        }
    }

    private static void twice(List<ClassFiles> all, List<String> problems) {
        all.stream()
                .flatMap(files -> files.files().stream())
                .collect(Collectors.groupingBy(file -> file, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(file -> file.getValue() > 1 && !file.getKey().endsWith("package-info.class"))
                .findFirst()
                .ifPresent(file -> problems.add(file.getKey() + " is there " + file.getValue()
                        + " times, and one of them alone was looked at. Name each folder and jar once."));
    }

    private static DescribedPredicate<JavaClass> are(List<ClassFiles> files, Set<String> names, String root) {
        var here = files.stream().flatMap(each -> each.among(names).stream()).collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "below " + root,
                type -> here.contains(type.getName())
                        && (root.isEmpty() || (type.getPackageName() + ".").startsWith(root + ".")));
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
