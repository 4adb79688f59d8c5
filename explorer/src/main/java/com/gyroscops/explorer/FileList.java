package com.gyroscops.explorer;

import com.gyroscops.web.http.ClassPathFile;
import java.util.Set;
import java.util.stream.Collectors;

/// Which files are served: one path a line. Nothing else of the class path is.
final class FileList {

    static final String OWN = "files.txt";
    static final String LIBRARIES = "libraries.txt";

    private FileList() {}

    static Set<String> read(String resource) {
        return ClassPathFile.read(FileList.class, resource).toString().lines().collect(Collectors.toUnmodifiableSet());
    }
}
