package com.gyroscops.explorer;

import com.gyroscops.web.http.ClassPathFile;
import java.util.Set;
import java.util.stream.Collectors;

/// The list of files to serve, one path a line. No other file of the class path is served.
final class FileList {

    static final String OWN = "files.txt";
    static final String LIBRARIES = "libraries.txt";

    private FileList() {}

    static Set<String> read(String resource) {
        return ClassPathFile.read(FileList.class, resource).toString().lines().collect(Collectors.toUnmodifiableSet());
    }
}
