package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// An organization in the demo history, with its users.
///
/// @param staff users who request payments and activations
/// @param manager the user who reviews payments from 10 000 EUR
/// @param director the user who reviews payments from 100 000 EUR
record DemoOrganization(OrganizationId id, String name, List<UserId> staff, UserId manager, UserId director) {

    /// An organization that is suspended for a while, and has a user in default.
    static final DemoOrganization HANGAR = of("hangar-numerique", "Hangar numérique", "rosalie", "simon", "yann");

    /// An organization with a low limit, which is in default for a while.
    static final DemoOrganization KIOSQUE = of("kiosque-du-quai", "Kiosque du quai", "theo", "valentine", "xavier");

    private static final List<DemoOrganization> SOUND = List.of(
            of("atelier-lumiere", "Atelier Lumière", "amelie", "bastien", "chloe", "dorian"),
            of("boulangerie-dupont", "Boulangerie Dupont", "elise", "fabien", "gaelle"),
            of("cafe-du-port", "Café du Port", "helene", "ibrahim"),
            of("editions-noires", "Éditions Noires", "jerome", "karine", "loic"),
            of("fromagerie-berger", "Fromagerie Berger", "maelle", "noemie"),
            of("garage-central", "Garage central", "olivier", "penelope"),
            of("jardins-d-avril", "Jardins d'avril", "quentin"));

    private static DemoOrganization of(String organization, String name, String... staff) {
        var initial = organization.charAt(0);
        return new DemoOrganization(
                new OrganizationId(organization),
                name,
                Stream.of(staff).map(UserId::new).toList(),
                new UserId("manager-" + initial),
                new UserId("director-" + initial));
    }

    /// All organizations.
    static List<DemoOrganization> all() {
        return Stream.concat(SOUND.stream(), Stream.of(HANGAR, KIOSQUE)).toList();
    }

    /// A random organization whose payments no one objects to; each is one and a half times as likely as the next.
    static DemoOrganization any(RandomGenerator random) {
        var index = (int) (Math.pow(random.nextDouble(), 1.8) * SOUND.size());
        return SOUND.get(index);
    }

    UserId someone(RandomGenerator random) {
        return staff.get(random.nextInt(staff.size()));
    }

    /// The users of the organization.
    List<UserId> users() {
        return Stream.concat(staff.stream(), Stream.of(manager, director)).toList();
    }
}
