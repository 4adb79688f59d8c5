package com.gyroscops.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.explorer.testing.Browser;
import com.gyroscops.explorer.testing.Modules;
import com.gyroscops.web.http.Body;
import io.mvnpm.importmap.Aggregator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Compares the lists of served files with the existing files and with those that the page loads.
class FilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/com/gyroscops/explorer");
    private static final Set<String> NOT_SERVED_AS_THEY_ARE =
            Set.of("index.html", "importmap.json", "openapi.yaml", FileList.OWN, FileList.LIBRARIES);

    @Test
    void every_file_of_the_folder_is_listed_and_nothing_else_is() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var there = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !NOT_SERVED_AS_THEY_ARE.contains(path))
                    .collect(Collectors.toSet());

            assertThat(FileList.read(FileList.OWN)).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void the_page_loads_every_script_and_every_library_file_that_is_listed_and_no_other() {
        var loaded = loaded();

        assertThat(below("/_static/", loaded)).containsExactlyInAnyOrderElementsOf(FileList.read(FileList.LIBRARIES));
        assertThat(FileList.read(FileList.OWN))
                .containsAll(below(StaticFiles.read().folder() + "/", loaded));
        assertThat(below(StaticFiles.read().folder() + "/", loaded))
                .containsAll(FileList.read(FileList.OWN).stream()
                        .filter(path -> path.endsWith(".js"))
                        .toList());
    }

    @Test
    void every_listed_file_is_of_a_known_kind() {
        assertThat(FileList.read(FileList.OWN))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(FileTypes.of(path)).contains("/"));
    }

    @Test
    void the_import_map_says_what_the_artifacts_say_themselves() {
        var page = ExplorerPage.of("/explorer/x").html().toString();
        var ours = new TreeMap<String, String>();
        Modules.importMap(page)
                .required("imports")
                .propertyStream()
                .forEach(entry -> ours.put(entry.getKey(), entry.getValue().asString()));

        assertThat(new Aggregator().aggregate().getImports()).isNotEmpty().containsAllEntriesOf(ours);
    }

    @Test
    void the_version_is_of_names_and_contents() {
        var first = StaticFiles.of(Map.of("a.js", Body.of("1"), "b.js", Body.of("2")));

        assertThat(StaticFiles.of(Map.of("b.js", Body.of("2"), "a.js", Body.of("1"))))
                .isEqualTo(first);
        assertThat(StaticFiles.of(Map.of("a.js", Body.of("1"), "b.js", Body.of("3")))
                        .version())
                .isNotEqualTo(first.version());
        assertThat(StaticFiles.of(Map.of("a.js", Body.of("2"), "b.js", Body.of("1")))
                        .version())
                .isNotEqualTo(first.version());
        assertThat(StaticFiles.of(Map.of("a.js", Body.of("1b.js2"))).version()).isNotEqualTo(first.version());
    }

    private static Set<String> loaded() {
        var browser = new Browser();
        return new Modules(browser, browser.get("/").body()).reached();
    }

    private static Set<String> below(String folder, Set<String> paths) {
        return paths.stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .collect(Collectors.toSet());
    }
}
