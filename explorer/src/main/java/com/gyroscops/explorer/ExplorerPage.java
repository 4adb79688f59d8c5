package com.gyroscops.explorer;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.ClassPathFile;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.input.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// The page of the explorer with its Content-Security-Policy.
record ExplorerPage(Body html, String policy, String tag) {

    // The policy contains a hash of the script's text exactly as it is between its tags.
    private static final Pattern INLINE = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /// @param assets the folder of the page's own files
    static ExplorerPage of(String assets) {
        var html = ClassPathFile.read(ExplorerPage.class, "index.html")
                .toString()
                .replace("{{assets}}", assets)
                .replace(
                        "{{importmap}}",
                        ClassPathFile.read(ExplorerPage.class, "importmap.json").toString());
        var hash = Sha256.of(html.getBytes(StandardCharsets.UTF_8));
        return new ExplorerPage(Body.of(html), policy(html), "\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"");
    }

    /// The response to a request for the page. A 304 has the policy too, because it replaces the cached one.
    Response response(Headers headers) {
        var known = EntityTag.isKnown(headers, tag);
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
        return "default-src 'self'; script-src 'self' 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
