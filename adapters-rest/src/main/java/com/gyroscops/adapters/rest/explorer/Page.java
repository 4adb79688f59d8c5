package com.gyroscops.adapters.rest.explorer;

import com.gyroscops.adapters.rest.http.Body;
import com.gyroscops.adapters.rest.http.ClassPathFile;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.query.Etags;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// The one page of the explorer, and the policy under which a browser runs it.
record Page(Body html, String policy, String tag) {

    // A browser applies the policy to the script's text as it stands between its tags.
    private static final Pattern INLINE = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /// @param assets the folder of the page's own files
    static Page of(String assets) {
        var html = ClassPathFile.read(Page.class, "index.html")
                .toString()
                .replace("{{assets}}", assets)
                .replace(
                        "{{importmap}}",
                        ClassPathFile.read(Page.class, "importmap.json").toString());
        var hash = Sha256.of(html.getBytes(StandardCharsets.UTF_8));
        return new Page(Body.of(html), policy(html), "\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"");
    }

    /// What a browser that has it already is told carries the policy, too: it replaces the one that was kept.
    Response response(Headers headers) {
        var known = Etags.known(headers, tag);
        return new Response(known ? 304 : 200, headers(), known ? Body.empty() : html);
    }

    private Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "text/html; charset=utf-8",
                "Cache-Control",
                "no-cache",
                "Content-Security-Policy",
                policy,
                "ETag",
                tag);
    }

    private static String policy(String html) {
        var importMap = INLINE.matcher(html);
        if (!importMap.find()) {
            throw new IllegalStateException("the page has no import map");
        }
        var hash = Sha256.of(importMap.group(1).getBytes(StandardCharsets.UTF_8));
        return "default-src 'self'; script-src 'self' 'sha256-%s'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                .formatted(Base64.getEncoder().encodeToString(hash));
    }
}
