package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.random.RandomGenerator;

/// An organization in the demo history, with its users.
///
/// @param staff users who request payments
/// @param manager the user who reviews payments from 10 000 EUR
/// @param director the user who reviews payments from 100 000 EUR
record DemoOrganization(OrganizationId id, List<UserId> staff, UserId manager, UserId director) {

    private static final List<DemoOrganization> ALL = List.of(
            of("atelier-lumiere", "amelie", "bastien", "chloe", "dorian"),
            of("boulangerie-dupont", "elise", "fabien", "gaelle"),
            of("cafe-du-port", "helene", "ibrahim"),
            of("editions-noires", "jerome", "karine", "loic"),
            of("fromagerie-berger", "maelle", "noemie"),
            of("garage-central", "olivier", "penelope"),
            of("jardins-d-avril", "quentin"));

    private static DemoOrganization of(String organization, String... staff) {
        var initial = organization.charAt(0);
        return new DemoOrganization(
                new OrganizationId(organization),
                List.of(staff).stream().map(UserId::new).toList(),
                new UserId("manager-" + initial),
                new UserId("director-" + initial));
    }

    /// A random organization; each is one and a half times as likely as the next.
    static DemoOrganization any(RandomGenerator random) {
        var index = (int) (Math.pow(random.nextDouble(), 1.8) * ALL.size());
        return ALL.get(index);
    }

    UserId someone(RandomGenerator random) {
        return staff.get(random.nextInt(staff.size()));
    }
}
