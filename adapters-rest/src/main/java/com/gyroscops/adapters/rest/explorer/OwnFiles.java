package com.gyroscops.adapters.rest.explorer;

import com.gyroscops.adapters.rest.http.Body;
import com.gyroscops.adapters.rest.http.ClassPathFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// The page's own files, all of one version.
///
/// @param version changes with the contents of any of them, so that what a browser keeps under it never gets old
record OwnFiles(String version, Map<String, Body> files) {

    OwnFiles {
        files = Map.copyOf(files);
    }

    static OwnFiles read() {
        var files = new HashMap<String, Body>();
        FileList.read(FileList.OWN).forEach(path -> files.put(path, ClassPathFile.read(OwnFiles.class, path)));
        return of(files);
    }

    static OwnFiles of(Map<String, Body> files) {
        return new OwnFiles(version(new TreeMap<>(files)), files);
    }

    /// The folder that they are served in.
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
