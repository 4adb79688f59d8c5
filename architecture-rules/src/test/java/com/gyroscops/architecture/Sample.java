package com.gyroscops.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Code of another project, compiled for a test.
public final class Sample {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    private Sample() {}

    /// Compiles `sources`, each the content of a file, below `folder`.
    public static void compile(Path folder, String... sources) {
        compile(folder, Runtime.version().feature(), sources);
    }

    /// Compiles `sources` for this release of Java.
    public static void compile(Path folder, int release, String... sources) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of(
                "--release",
                Integer.toString(release),
                "-g",
                "-d",
                folder.toString(),
                "-proc:none",
                "-parameters",
                "-cp",
                System.getProperty("java.class.path"));
        var task = compiler.getTask(
                null,
                null,
                null,
                options,
                null,
                Stream.of(sources).map(Source::new).toList());
        if (!task.call()) {
            throw new IllegalArgumentException("the sample does not compile");
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(
                    URI.create(
                            "sample:///" + first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text) + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
