package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Optional;

/// Annotations that say the role of a class or of a package.
final class Stereotypes {

    private Stereotypes() {}

    /// Whether `type`, a class around it, or a package above it has this annotation.
    static boolean has(JavaClass type, String annotation) {
        return type.isMetaAnnotatedWith(annotation)
                || type.getEnclosingClass()
                        .filter(outer -> has(outer, annotation))
                        .isPresent()
                || has(Optional.of(type.getPackage()), annotation);
    }

    private static boolean has(Optional<JavaPackage> place, String annotation) {
        return place.filter(here -> here.isMetaAnnotatedWith(annotation) || has(here.getParent(), annotation))
                .isPresent();
    }
}
