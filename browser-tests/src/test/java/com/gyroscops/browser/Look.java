package com.gyroscops.browser;

import com.microsoft.playwright.options.ColorScheme;

/// Width in pixels, theme and locale in which a page is shown.
///
/// @param locale the browser's, such as `fr-FR`
record Look(int width, ColorScheme theme, String locale) {

    static final Look USUAL = new Look(1600, ColorScheme.LIGHT, "en-GB");

    String name() {
        return "%s-%d-%s".formatted(theme.name().toLowerCase(java.util.Locale.ROOT), width, locale.substring(0, 2));
    }
}
