package com.gyroscops.museum.project;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Loads the project's own classes, main and test, again, with some of them replaced. Libraries are shared.
public final class ProjectClasses extends URLClassLoader {

    private static final String OWN = "com.gyroscops.";

    private final Map<String, byte[]> replaced;

    /// @param replaced class files by the name of their class
    public ProjectClasses(Map<String, byte[]> replaced) {
        this(replaced, List.of());
    }

    /// @param more class folders of the project that [Project#MODULES] does not have
    public ProjectClasses(Map<String, byte[]> replaced, List<Path> more) {
        super(folders(more), ProjectClasses.class.getClassLoader());
        this.replaced = Map.copyOf(replaced);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = replaced.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable URL getResource(String name) {
        var own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        var own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }

    private static URL[] folders(List<Path> more) {
        return Stream.concat(Project.classFolders().stream(), more.stream())
                .map(folder -> {
                    try {
                        return folder.toUri().toURL();
                    } catch (MalformedURLException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toArray(URL[]::new);
    }
}
