package com.gyroscops.explorer;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.ClassPathFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The files and the page of the explorer. Thread-safe.
final class Explorer {

    private final StaticFiles own = StaticFiles.read();
    private final ExplorerPage page = ExplorerPage.of(own.folder());
    private final Set<String> libraries = FileList.read(FileList.LIBRARIES);
    private final Map<String, Body> read = new ConcurrentHashMap<>();

    ExplorerPage page() {
        return page;
    }

    /// One of the page's own files; empty for any version but the current one.
    Optional<Body> own(String version, String path) {
        return version.equals(own.version()) ? Optional.ofNullable(own.files().get(path)) : Optional.empty();
    }

    /// A library's file, served unchanged from its artifact.
    Optional<Body> library(String path) {
        return libraries.contains(path)
                ? Optional.of(read.computeIfAbsent(
                        path, listed -> ClassPathFile.read(Explorer.class, "/META-INF/resources/_static/" + listed)))
                : Optional.empty();
    }
}
