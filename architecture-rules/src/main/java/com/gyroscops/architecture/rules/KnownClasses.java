package com.gyroscops.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/// Finds classes by name: all of an import, and those that class files name and ArchUnit does not show.
final class KnownClasses {

    private static final Map<JavaPackage, Map<String, WeakReference<JavaClass>>> IMPORTS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private static final Map<String, JavaClass> OTHERS = new ConcurrentHashMap<>();

    private KnownClasses() {}

    /// The class `name` of the import that `user` is from, or a class without content that is so called.
    static JavaClass find(String name, JavaClass user) {
        var known = IMPORTS.computeIfAbsent(top(user.getPackage()), KnownClasses::all)
                .get(name);
        var found = known == null ? null : known.get();
        return found == null ? OTHERS.computeIfAbsent(name, KnownClasses::other) : found;
    }

    private static JavaPackage top(JavaPackage inner) {
        var outer = inner;
        while (outer.getParent().isPresent()) {
            outer = outer.getParent().get();
        }
        return outer;
    }

    private static Map<String, WeakReference<JavaClass>> all(JavaPackage top) {
        var all = new HashMap<String, WeakReference<JavaClass>>();
        top.getClassesInPackageTree().forEach(type -> all.put(type.getName(), new WeakReference<>(type)));
        return all;
    }

    /// ArchUnit makes classes from files alone, so this writes one that has a field of the type.
    private static JavaClass other(String name) {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Holder", null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PUBLIC, "held", "L" + name.replace('.', '/') + ";", null, null);
        writer.visitEnd();
        try {
            var folder = Files.createTempDirectory("architecture");
            var file = folder.resolve("Holder.class");
            try {
                Files.write(file, writer.toByteArray());
                return new ClassFileImporter()
                        .importPath(folder)
                        .get("Holder")
                        .getField("held")
                        .getRawType();
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
