package com.gyroscops.architecture.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;

/// The class files of a folder or a jar.
///
/// @param files their paths below the folder or in the jar, with slashes
record ClassFiles(Path path, List<String> files) {

    /// Class files that describe a module, or a class for some other version of Java.
    static boolean isLeftOut(String file) {
        return file.contains("META-INF/versions/") || file.endsWith("module-info.class");
    }

    /// @throws IOException if the folder or jar cannot be read
    static ClassFiles in(Path path) throws IOException {
        return new ClassFiles(
                path,
                names(path).stream()
                        .filter(name -> name.endsWith(".class") && !isLeftOut(name))
                        .toList());
    }

    private static List<String> names(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var files = Files.walk(path)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> path.relativize(file).toString().replace('\\', '/'))
                        .toList();
            }
        }
        try (var jar = new JarFile(path.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    /// The files that contain none of `classes`, which are full names.
    List<String> unread(Set<String> classes) {
        return files.stream().filter(file -> classOf(file, classes).isEmpty()).toList();
    }

    /// Those of `classes`, which are full names, that are here.
    Set<String> among(Set<String> classes) {
        return files.stream().flatMap(file -> classOf(file, classes).stream()).collect(Collectors.toSet());
    }

    /// The class of `classes` in the file, whose path may have folders before the package's.
    private static Optional<String> classOf(String file, Set<String> classes) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        return IntStream.iterate(0, dot -> dot >= 0, dot -> next(name, dot))
                .mapToObj(name::substring)
                .filter(classes::contains)
                .findFirst();
    }

    private static int next(String name, int from) {
        var dot = name.indexOf('.', from);
        return dot < 0 ? -1 : dot + 1;
    }
}
