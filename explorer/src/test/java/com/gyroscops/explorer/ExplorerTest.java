package com.gyroscops.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.explorer.testing.Browser;
import com.gyroscops.explorer.testing.Modules;
import com.gyroscops.explorer.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page and the files of the explorer, as a browser requests them.
class ExplorerTest {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Browser browser = new Browser();

    @Test
    void the_page_runs_under_a_strict_policy_that_allows_its_import_map_by_its_hash() throws Exception {
        var page = browser.get("/").hasStatus(200).hasHeader("Content-Type", "text/html; charset=utf-8");
        var importMap = Modules.importMapText(page.body()).getBytes(StandardCharsets.UTF_8);
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(importMap));

        page.hasHeader(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self' 'sha256-" + hash + "'; object-src 'none'; base-uri 'none'; "
                        + "form-action 'self'; frame-ancestors 'none'");
        page.hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Referrer-Policy", "no-referrer");
        assertThat(page.body()).doesNotContain("{{", "style=\"", "http:", "https:");
    }

    @Test
    void the_page_is_asked_for_again_and_not_sent_again() {
        var page = browser.get("/").hasHeader("Cache-Control", "no-cache");

        var again = browser.get("/", "If-None-Match", tag(page)).hasStatus(304).hasHeader("ETag", tag(page));

        assertThat(again.body()).isEmpty();
        // A browser replaces the cached headers by those of this response.
        assertThat(again.header("Content-Security-Policy")).isEqualTo(page.header("Content-Security-Policy"));
        browser.get("/", "If-None-Match", "\"other\"").hasStatus(200);
    }

    @Test
    void everything_that_the_page_loads_is_there_to_be_kept_for_ever() {
        var loaded = loaded();

        assertThat(loaded)
                .hasSizeGreaterThan(9)
                .allSatisfy(path -> browser.get(path)
                        .hasStatus(200)
                        .hasHeader("Cache-Control", FOR_EVER)
                        .hasHeader("X-Content-Type-Options", "nosniff"));
        assertThat(loaded).allMatch(path -> path.startsWith("/_static/") || path.startsWith(folder()));
    }

    @Test
    void every_kind_of_file_is_called_what_it_is() {
        browser.get(folder() + "styles/page.css").hasHeader("Content-Type", "text/css; charset=utf-8");
        browser.get(folder() + "favicon.svg").hasHeader("Content-Type", "image/svg+xml");
        browser.get(folder() + "app.js").hasHeader("Content-Type", "text/javascript; charset=utf-8");
    }

    @Test
    void head_is_answered_for_files_too() {
        for (var path : List.of("/", folder() + "app.js", library())) {
            var head = browser.send("HEAD", path).hasStatus(200);
            assertThat(head.header("Content-Length")).isPresent().isNotEqualTo("0");
            assertThat(head.header("Cache-Control")).isEqualTo(browser.get(path).header("Cache-Control"));
        }
    }

    @Test
    void a_file_of_another_version_is_not_there() {
        browser.get("/explorer/0000000000000000/app.js").isProblem(404, "not-found");
        browser.get(library().replaceFirst("\\d+\\.", "0.")).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "files.txt",
                "importmap.json",
                "",
                ".",
                "..%2Fweb%2Fhttp%2FBody.class",
                "../web/http/Body.class",
                "%2e%2e/web/http/Body.class",
                "lib/../app.js",
                "lib%2F..%2Fapp.js",
                "./app.js",
                "/app.js",
                "app.js/",
                "APP.JS"
            })
    void nothing_else_beside_the_page_is_served(String path) {
        browser.get(folder() + path).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lit/3.3.3/package.json",
                "lit/3.3.3/LICENSE",
                "lit/3.3.3/../../../../com/gyroscops/web/http/Body.class",
                "lit/3.3.3/%2e%2e/3.3.3/index.js",
                "lit%2F3.3.3%2Findex.js",
                "..%2F..%2F..%2Flogback.xml",
                "/etc/passwd",
                "lit/3.3.3/"
            })
    void nothing_else_of_the_class_path_is_served(String path) {
        browser.get("/_static/" + path).isProblem(404, "not-found");
    }

    @Test
    void a_file_is_nothing_to_post_to() {
        browser.send("POST", folder() + "app.js").isProblem(405, "method-not-allowed").hasHeader("Allow", "GET, HEAD");
    }

    private java.util.Set<String> loaded() {
        return new Modules(browser, browser.get("/").body()).reached();
    }

    private String library() {
        return loaded().stream()
                .filter(path -> path.startsWith("/_static/lit/"))
                .findFirst()
                .orElseThrow();
    }

    /// The folder with a trailing slash.
    private String folder() {
        var found =
                Pattern.compile("/explorer/[0-9a-f]{16}/").matcher(browser.get("/").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String tag(Reply page) {
        return page.header("ETag").orElseThrow();
    }
}
