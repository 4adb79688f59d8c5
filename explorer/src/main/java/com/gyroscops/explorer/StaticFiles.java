package com.gyroscops.explorer;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.ClassPathFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// The page's own files in one version.
///
/// @param version changes with the contents of any file, so that a cached file never becomes stale
record StaticFiles(String version, Map<String, Body> files) {

    StaticFiles {
        files = Map.copyOf(files);
    }

    static StaticFiles read() {
        var files = new HashMap<String, Body>();
        FileList.read(FileList.OWN).forEach(path -> files.put(path, ClassPathFile.read(StaticFiles.class, path)));
        return of(files);
    }

    static StaticFiles of(Map<String, Body> files) {
        return new StaticFiles(version(new TreeMap<>(files)), files);
    }

    /// The folder under which they are served.
    String folder() {
        return "/explorer/" + version;
    }

    private static String version(TreeMap<String, Body> files) {
        var digest = new Sha256();
        files.forEach((path, body) ->
                digest.part(path.getBytes(StandardCharsets.UTF_8)).part(body.bytes()));
        return HexFormat.of().formatHex(digest.end(), 0, 8);
    }
}
