package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A part of a layout")
class PartTest {

    @TempDir
    Path here;

    private JavaClasses classes;

    @BeforeEach
    void compile() {
        Sample.compile(
                here,
                "package com.acme; class Shop { class Inner {} }",
                "package com.acme; class Other {}",
                "package com.acme.web; @interface Door {}",
                "package com.acme.web; @Door class Routes {}");
        classes = new ClassFileImporter().importPath(here);
    }

    @Test
    void is_one_package_alone() {
        var layout = Layout.bare("com.acme").with(Role.BOOTSTRAP, "only .");

        assertThat(layout.in(Role.BOOTSTRAP)).accepts(classes.get("com.acme.Shop"), classes.get("com.acme.Other"));
        assertThat(layout.in(Role.BOOTSTRAP)).rejects(classes.get("com.acme.web.Routes"));
        assertThat(layout.partOf(classes.get("com.acme.Shop"))).contains(new Part("com.acme", Role.BOOTSTRAP));
    }

    @Test
    void is_one_class_with_those_inside_it() {
        var layout = Layout.bare("com.acme").with(Role.BOOTSTRAP, ".Shop");

        assertThat(layout.in(Role.BOOTSTRAP))
                .accepts(classes.get("com.acme.Shop"), classes.get("com.acme.Shop$Inner"))
                .rejects(classes.get("com.acme.Other"));
    }

    @Test
    void is_every_class_with_an_annotation_unless_a_package_says_otherwise() {
        var layout = Layout.bare("com.acme").with(Role.INBOUND, "@com.acme.web.Door");

        assertThat(layout.in(Role.INBOUND))
                .accepts(classes.get("com.acme.web.Routes"))
                .rejects(classes.get("com.acme.web.Door"));
        assertThat(layout.with(Role.OUTBOUND, ".web").in(Role.OUTBOUND)).accepts(classes.get("com.acme.web.Routes"));
    }

    @Test
    void that_is_a_class_is_closer_than_its_package_and_that_alone_closer_than_with_all_below() {
        var layout = Layout.bare("com.acme")
                .with(Role.BOOTSTRAP, "only .")
                .with(Role.TOOLING, ".Shop")
                .with(Role.DOMAIN, ".");

        assertThat(layout.in(Role.TOOLING)).accepts(classes.get("com.acme.Shop"));
        assertThat(layout.in(Role.BOOTSTRAP)).accepts(classes.get("com.acme.Other"));
        assertThat(layout.in(Role.DOMAIN)).accepts(classes.get("com.acme.web.Routes"));
    }
}
