package com.gyroscops.architecture.conventions;

import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Part;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Infers the bounded contexts from packages: `root.(*).domain`, or `root.domain.(*)` if most of these names are packages
/// of the application or an adapter, too. In an application of Spring Modulith, every package below the root is one.
final class ContextInference {

    /// Names of packages that say what a class is rather than what it is about, or that contexts share.
    private static final Set<String> NO_CONTEXT = Set.of(("adapter adapters aggregate aggregates api application bootstrap command commands common "
                    + "commons config configuration contracts controller controllers core domain dto entities "
                    + "entity event events exception exceptions framework impl in inbound infrastructure "
                    + "interfaces kernel model models out outbound persistence port ports query queries "
                    + "repositories repository rest service services shared sharedkernel type types ui usecase "
                    + "usecases util utils valueobject valueobjects web")
            .split(" "));

    private final Layout layout;
    private final JavaClasses classes;

    private ContextInference(Layout layout, JavaClasses classes) {
        this.layout = layout;
        this.classes = classes;
    }

    /// The names of the contexts, sorted; empty when none are plain to see.
    static Set<String> of(Layout layout, JavaClasses classes) {
        var inference = new ContextInference(layout, classes);
        if (Modulith.is(classes)) {
            return inference.names((type, part) -> below(layout.root(), type.getPackageName()), Role.values());
        }
        var modules = inference.names(inference::module, Role.DOMAIN);
        return modules.isEmpty() ? inference.layered() : modules;
    }

    /// The name of a package with a domain of its own: `root.(*).domain`.
    private Optional<String> module(JavaClass type, Part part) {
        return below(layout.root(), part.name())
                .filter(name -> part.name().startsWith(layout.root() + "." + name + "."));
    }

    private Set<String> layered() {
        var business = names((type, part) -> below(part.name(), type.getPackageName()), Role.DOMAIN);
        var elsewhere = names(
                (type, part) -> below(part.name(), type.getPackageName()),
                Role.APPLICATION,
                Role.INBOUND,
                Role.OUTBOUND);
        var confirmed = business.stream().filter(elsewhere::contains).count();
        return confirmed > 0 && 2 * confirmed >= business.size() ? business : Set.of();
    }

    private Set<String> names(BiFunction<JavaClass, Part, Optional<String>> name, Role... roles) {
        var wanted = Set.of(roles);
        return classes.stream()
                .flatMap(type -> layout.partOf(type).stream()
                        .filter(part -> wanted.contains(part.role()))
                        .flatMap(part -> name.apply(type, part).stream()))
                .filter(found -> !NO_CONTEXT.contains(found))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The first package of `name` below `above`.
    private static Optional<String> below(String above, String name) {
        return name.startsWith(above + ".")
                ? Stream.of(name.substring(above.length() + 1).split("\\.")).findFirst()
                : Optional.empty();
    }
}
